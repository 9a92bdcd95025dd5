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

  static <S extends Enum<S>> Optional<List<S>> shortest(StateGraph<S> graph, S from, S to) {
    Map<S, S> before = new EnumMap<>(graph.type());
    before.put(from, from);
    Deque<S> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !before.containsKey(to)) {
      S state = open.remove();
      for (StateGraph.Arc<S> arc : graph.arcs(state)) {
        if (before.putIfAbsent(arc.to(), state) == null) {
          open.add(arc.to());
        }
      }
    }
    return before.containsKey(to) ? Optional.of(unwound(before, to)) : Optional.empty();
  }

  private static <S extends Enum<S>> List<S> unwound(Map<S, S> before, S to) {
    List<S> path = new ArrayList<>(List.of(to));
    for (S state = to, last = before.getOrDefault(to, to);
        state != last;
        state = last, last = before.getOrDefault(last, last)) {
      path.add(last);
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }
}
