package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a lifecycle does, in words: two that do the same are written alike, though one names all
 * actors where the other admits anyone.
 */
final class Behaviour {

  private Behaviour() {}

  static <S extends Enum<S>> List<String> of(StateGraph<S> graph) {
    List<String> words = new ArrayList<>();
    words.add("begins in " + graph.initial());
    words.add("ends in " + graph.terminal());
    for (S state : graph.states()) {
      words.add(state + " ignores " + new TreeSet<>(graph.ignores(state)));
      graph.arcs(state).stream()
          .map(arc -> arc(graph, arc))
          // Which events come first makes no difference.
          .sorted()
          .forEach(words::add);
    }
    return words;
  }

  private static String arc(StateGraph<?> graph, StateGraph.Arc<?> arc) {
    TreeSet<String> actors = new TreeSet<>(arc.actors());
    return arc.from()
        + " on "
        + arc.event()
        + " to "
        + arc.to()
        + arc.guard()
        + (actors.containsAll(graph.actors()) ? List.of() : actors);
  }
}
