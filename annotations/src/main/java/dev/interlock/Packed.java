package dev.interlock;

import java.util.Arrays;

/**
 * Reads what generated code packs into strings. Each number is a character, one more than it says;
 * a list is its length and its items; a state or a name is its place among those that the code
 * spells out, so that it doesn't matter where the enum has a constant today.
 */
final class Packed<S extends Enum<S>> {

  private final S[] states;
  private final String[] names;
  private final String data;
  private int at;

  Packed(S[] states, String[] names, String data) {
    this.states = states;
    this.names = names;
    this.data = data;
  }

  /** Adds all that is said. */
  void addTo(StateGraphBuilder<S> graph) {
    graph.initial(states()).terminal(states()).sentinel(states());
    for (int groups = number(); groups > 0; groups--) {
      graph.group(name(), states());
    }
    graph.events(names()).actors(names());
    while (at < data.length()) {
      addArcs(graph);
    }
  }

  /** Adds the arcs that have event, guard and actors in common. */
  private void addArcs(StateGraphBuilder<S> graph) {
    String[] event = names();
    String[] guard = names();
    String[] actors = names();
    for (int arcs = number(); arcs > 0; arcs--) {
      graph.arc(state(), state()).by(actors);
      if (event.length > 0) {
        graph.on(event[0]);
      }
      if (guard.length > 0) {
        graph.guard(guard[0]);
      }
    }
  }

  private int number() {
    return data.charAt(at++) - 1;
  }

  private S state() {
    return states[number()];
  }

  private String name() {
    return names[number()];
  }

  private S[] states() {
    S[] found = Arrays.copyOf(states, number());
    for (int each = 0; each < found.length; each++) {
      found[each] = state();
    }
    return found;
  }

  private String[] names() {
    String[] found = new String[number()];
    for (int each = 0; each < found.length; each++) {
      found[each] = name();
    }
    return found;
  }
}
