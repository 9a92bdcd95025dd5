package dev.interlock.processor.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names by which a machine's declarations may mention a state. */
public final class Namespace {

  private final Map<String, State> states = new LinkedHashMap<>();

  Namespace(Collection<State> all) {
    all.forEach(state -> states.put(state.name(), state));
    // A constant's own name comes first; two equal labels are a name clash and reported as such.
    all.forEach(state -> states.putIfAbsent(state.label(), state));
  }

  /**
   * Finds the constant of a name, sentinels included.
   *
   * @param name with or without the stripped prefix
   * @return the constant, or nothing if the name is none's
   */
  public Optional<State> find(String name) {
    return Optional.ofNullable(states.get(name));
  }

  /** Returns every name that {@link #find} knows. */
  public Set<String> names() {
    return states.keySet();
  }
}
