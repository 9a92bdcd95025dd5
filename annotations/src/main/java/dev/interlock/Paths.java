package dev.interlock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Searches a graph breadth first. */
final class Paths {

  private Paths() {}

  static <S extends Enum<S>> Set<S> reachable(StateGraph<S> graph, S from) {
    Set<S> found = EnumSet.noneOf(graph.type());
    Deque<S> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (StateGraph.Arc<S> arc : graph.arcs(open.remove())) {
        if (found.add(arc.to())) {
          open.add(arc.to());
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }

  static <S extends Enum<S>> Optional<List<StateGraph.Arc<S>>> shortest(
      StateGraph<S> graph, S from, S to) {
    // By which arc a state was first reached; the start by none.
    Map<S, Optional<StateGraph.Arc<S>>> entry = new EnumMap<>(graph.type());
    entry.put(from, Optional.empty());
    Deque<S> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !entry.containsKey(to)) {
      for (StateGraph.Arc<S> arc : graph.arcs(open.remove())) {
        if (entry.putIfAbsent(arc.to(), Optional.of(arc)) == null) {
          open.add(arc.to());
        }
      }
    }
    return entry.containsKey(to) ? Optional.of(unwound(entry, to)) : Optional.empty();
  }

  private static <S extends Enum<S>> List<StateGraph.Arc<S>> unwound(
      Map<S, Optional<StateGraph.Arc<S>>> entry, S to) {
    List<StateGraph.Arc<S>> path = new ArrayList<>();
    Optional<StateGraph.Arc<S>> last = entry.getOrDefault(to, Optional.empty());
    while (last.isPresent()) {
      path.add(last.get());
      last = entry.getOrDefault(last.get().from(), Optional.empty());
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }
}
