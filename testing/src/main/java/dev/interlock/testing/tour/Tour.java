package dev.interlock.testing.tour;

import dev.interlock.testing.walk.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tour that starts in each initial state and makes each stride at least once. It is a shortest
 * one: no other has fewer starts and moves together. That is the Chinese postman's problem on a
 * graph with one place more, from which every walk starts and to which it goes back for nothing;
 * what has to be gone twice is a flow of the least cost.
 */
public final class Tour {

  private Tour() {}

  /** A way from one node to another: a stride, a start or, without either, the way back. */
  private record Step<S extends Enum<S>>(
      int from, int to, int cost, Optional<Stride<S>> stride, Optional<S> start) {}

  /** Returns the walks of a shortest tour. */
  public static <S extends Enum<S>> List<Walk<S>> of(Strides<S> strides) {
    Map<S, Integer> nodes = new HashMap<>();
    strides.model().graph().states().forEach(state -> nodes.put(state, nodes.size()));
    int home = nodes.size();
    List<Step<S>> needed = new ArrayList<>();
    for (S root : strides.roots()) {
      needed.add(new Step<S>(home, node(nodes, root), 1, Optional.empty(), Optional.of(root)));
    }
    strides
        .all()
        .forEach(
            stride ->
                needed.add(
                    new Step<S>(
                        node(nodes, stride.from()),
                        node(nodes, stride.to()),
                        1,
                        Optional.of(stride),
                        Optional.empty())));
    List<Step<S>> all = new ArrayList<>(needed);
    for (int node = 0; node < home; node++) {
      all.add(new Step<S>(node, home, 0, Optional.empty(), Optional.empty()));
    }
    return walks(circuit(all, counts(needed, all, home + 1), home, home + 1));
  }

  private static <S> int node(Map<S, Integer> nodes, S state) {
    return nodes.getOrDefault(state, -1);
  }

  /** Returns how often each step has to be gone. */
  private static <S extends Enum<S>> long[] counts(
      List<Step<S>> needed, List<Step<S>> all, int nodes) {
    int[] excess = new int[nodes];
    for (Step<S> step : needed) {
      excess[step.to()]++;
      excess[step.from()]--;
    }
    CheapestFlow flow = new CheapestFlow(nodes);
    all.forEach(step -> flow.arc(step.from(), step.to(), step.cost()));
    for (int node = 0; node < nodes; node++) {
      flow.excess(node, excess[node]);
    }
    long[] counts = flow.flows();
    for (int place = 0; place < needed.size(); place++) {
      counts[place]++;
    }
    return counts;
  }

  /**
   * As often as a node is entered it is left, so that all can be gone in one round: Hierholzer's.
   */
  private static <S extends Enum<S>> List<Step<S>> circuit(
      List<Step<S>> steps, long[] counts, int home, int nodes) {
    List<Deque<Step<S>>> open = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      open.add(new ArrayDeque<>());
    }
    for (int place = 0; place < steps.size(); place++) {
      for (long each = 0; each < counts[place]; each++) {
        open.get(steps.get(place).from()).add(steps.get(place));
      }
    }
    List<Step<S>> circuit = new ArrayList<>();
    Deque<Step<S>> trail = new ArrayDeque<>();
    int at = home;
    while (!open.get(at).isEmpty() || !trail.isEmpty()) {
      if (!open.get(at).isEmpty()) {
        Step<S> step = open.get(at).remove();
        trail.push(step);
        at = step.to();
      } else {
        Step<S> step = trail.pop();
        circuit.add(step);
        at = step.from();
      }
    }
    Collections.reverse(circuit);
    return circuit;
  }

  private static <S extends Enum<S>> List<Walk<S>> walks(List<Step<S>> circuit) {
    List<Walk<S>> walks = new ArrayList<>();
    for (Step<S> step : circuit) {
      if (step.start().isPresent()) {
        walks.add(Walk.from(step.start().get()));
      } else if (step.stride().isPresent()) {
        int last = walks.size() - 1;
        walks.set(last, walks.get(last).then(step.stride().get().move()));
      }
    }
    return walks;
  }
}
