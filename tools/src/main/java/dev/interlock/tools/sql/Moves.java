package dev.interlock.tools.sql;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which changes of a stored state pass, for whom, and on which event. */
final class Moves {

  private final Stored lifecycle;
  private final Steps steps;
  private final boolean byActor;
  private final Map<String, List<Arc>> arcs = new HashMap<>();
  private final Map<List<Object>, Set<String>> reachable = new HashMap<>();

  /**
   * Makes the moves of a lifecycle.
   *
   * @param byActor whether the actor is told; else any actor may have made a move
   */
  Moves(Stored lifecycle, Steps steps, boolean byActor) {
    this.lifecycle = lifecycle;
    this.steps = steps;
    this.byActor = byActor;
    for (Arc arc : lifecycle.arcs()) {
      arcs.computeIfAbsent(arc.from(), from -> new ArrayList<>()).add(arc);
    }
  }

  /**
   * Something that depends on the actor.
   *
   * @param anyone what holds for every actor, and for nobody told
   * @param others what holds instead for an actor, where that is something else
   */
  record ByActor<T>(T anyone, Map<String, T> others) {}

  /** Returns the states that a state may change to, in the order of the enum. */
  ByActor<List<String>> targets(String from) {
    List<String> anyone = targets(from, Optional.empty());
    Map<String, List<String>> others = new LinkedHashMap<>();
    if (byActor) {
      for (String actor : lifecycle.actors()) {
        List<String> own = targets(from, Optional.of(actor));
        if (!own.equals(anyone)) {
          others.put(actor, own);
        }
      }
    }
    return new ByActor<>(anyone, others);
  }

  private List<String> targets(String from, Optional<String> actor) {
    Set<String> found = steps == Steps.STRICT ? next(from, actor) : reachable(from, actor);
    List<String> ordered = new ArrayList<>(lifecycle.states());
    ordered.removeIf(state -> state.equals(from) || !found.contains(state));
    return ordered;
  }

  private List<Arc> arcs(String from, Optional<String> actor) {
    List<Arc> all = arcs.getOrDefault(from, List.of());
    return byActor ? all.stream().filter(arc -> admits(arc, actor)).toList() : all;
  }

  /** Nobody told may where nobody is named. */
  private static boolean admits(Arc arc, Optional<String> actor) {
    return arc.actors().isEmpty() || actor.filter(arc::admits).isPresent();
  }

  private Set<String> next(String from, Optional<String> actor) {
    return arcs(from, actor).stream().map(Arc::to).collect(Collectors.toSet());
  }

  private Set<String> reachable(String from, Optional<String> actor) {
    return reachable.computeIfAbsent(List.of(from, actor), asked -> search(from, actor));
  }

  private Set<String> search(String from, Optional<String> actor) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (String target : next(open.remove(), actor)) {
        if (found.add(target)) {
          open.add(target);
        }
      }
    }
    return found;
  }

  /** Returns the events by which a state changed to another, where it can have been only one. */
  ByActor<Optional<String>> event(String from, String to) {
    Optional<String> anyone = event(from, to, Optional.empty());
    Map<String, Optional<String>> others = new LinkedHashMap<>();
    if (byActor) {
      for (String actor : lifecycle.actors()) {
        Optional<String> own = event(from, to, Optional.of(actor));
        if (!own.equals(anyone)) {
          others.put(actor, own);
        }
      }
    }
    return new ByActor<>(anyone, others);
  }

  private Optional<String> event(String from, String to, Optional<String> actor) {
    List<Arc> left = arcs(from, actor);
    Set<Optional<String>> fit =
        left.stream()
            .filter(arc -> arc.to().equals(to))
            .map(Arc::event)
            .collect(Collectors.toSet());
    return fit.size() == 1 && !isRoundabout(left, to, actor)
        ? fit.iterator().next()
        : Optional.empty();
  }

  /** Returns whether a way of several arcs leads there as well, where that is allowed. */
  private boolean isRoundabout(List<Arc> left, String to, Optional<String> actor) {
    return steps == Steps.THROUGH
        && left.stream().anyMatch(arc -> reachable(arc.to(), actor).contains(to));
  }
}
