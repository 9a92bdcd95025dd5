package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The states that a list of names stands for.
 *
 * @param byName what each name stands for
 * @param all all of them, in the order in which they are named
 */
public record NamedStates(Map<Reference, Set<State>> byName, Set<State> all) {

  /** Resolves names that are all known. */
  static NamedStates of(List<Reference> names, Function<String, List<State>> meaning) {
    Map<Reference, Set<State>> byName = new LinkedHashMap<>();
    Set<State> all = new LinkedHashSet<>();
    for (Reference name : names) {
      Set<State> states = new LinkedHashSet<>(meaning.apply(name.name()));
      byName.put(name, states);
      all.addAll(states);
    }
    return new NamedStates(byName, all);
  }

  /** Returns the states that one of the names stands for. */
  public Set<State> of(Reference name) {
    return byName.getOrDefault(name, Set.of());
  }

  /** Returns whether one of the names stands for a state, perhaps among others. */
  boolean has(Reference name, State state) {
    return of(name).contains(state);
  }
}
