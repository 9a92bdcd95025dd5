package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import dev.interlock.StateGraphBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes a graph of what tables say, and tells where that has no meaning. */
final class SpecifiedGraph<S extends Enum<S>> {

  private final StateGraph<S> declared;
  private final Vocabulary<S> vocabulary;
  private final Entries entries;
  private final Map<String, S> states = new TreeMap<>();
  private final StateGraphBuilder<S> builder;

  SpecifiedGraph(StateGraph<S> declared, Vocabulary<S> vocabulary, Entries entries) {
    this.declared = declared;
    this.vocabulary = vocabulary;
    this.entries = entries;
    this.builder = StateGraph.builder(declared.type());
    declared.states().forEach(state -> states.put(state.name(), state));
  }

  StateGraph<S> graph() {
    builder.events(declared.events().toArray(String[]::new));
    builder.actors(declared.actors().toArray(String[]::new));
    declared.sentinels().forEach(builder::sentinel);
    entries.initial().forEach(name -> builder.initial(state(name)));
    entries.terminal().forEach(name -> builder.terminal(state(name)));
    entries
        .entries()
        .forEach(
            (key, entry) -> {
              if (entries.isClear(key) && isOne(key, entry)) {
                entry.ways().forEach(way -> add(key, way));
              }
            });
    return builder.build();
  }

  private void add(Entries.Key key, Way way) {
    S from = state(key.state());
    if (way.target().isEmpty()) {
      builder.ignores(key.event().orElseThrow(), from);
      return;
    }
    builder.arc(from, state(way.target().get())).by(way.actors().toArray(String[]::new));
    key.event().ifPresent(builder::on);
    way.guard().ifPresent(builder::guard);
  }

  /** An event leads to one target, or a guard tells which. */
  private boolean isOne(Entries.Key key, Entries.Said entry) {
    Place place = entry.cells().get(0).place();
    boolean ignored = entry.ways().contains(Way.IGNORED);
    if (ignored && key.event().isEmpty()) {
      return wrong(key, place, "nothing is ignored where no event is");
    }
    if (ignored && Set.copyOf(entry.ways()).size() > 1) {
      return wrong(key, place, "it is ignored and leads somewhere, too");
    }
    if (key.event().isEmpty()) {
      return true;
    }
    Set<List<?>> told = new HashSet<>();
    Map<Optional<String>, Optional<String>> targets = new HashMap<>();
    for (Way way : entry.ways()) {
      Optional<String> other = targets.put(way.guard(), way.target());
      if (other != null && !other.equals(way.target())) {
        return wrong(
            key,
            place,
            "it leads both to "
                + other.orElseThrow()
                + " and to "
                + way.target().orElseThrow()
                + way.guard()
                    .map(guard -> " under one guard, " + guard)
                    .orElse(", and no [guard] tells which"));
      }
      if (!told.add(List.of(way.target(), way.guard(), way.actors())) && !ignored) {
        return wrong(key, place, "it says the same twice");
      }
    }
    return true;
  }

  private boolean wrong(Entries.Key key, Place place, String text) {
    vocabulary.problem(place, text);
    entries.unclear(key);
    return false;
  }

  /** Every name here is one of them. */
  private S state(String name) {
    S state = states.get(name);
    if (state == null) {
      throw new IllegalStateException("no state " + name);
    }
    return state;
  }
}
