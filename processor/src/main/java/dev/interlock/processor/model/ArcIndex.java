package dev.interlock.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arcs of a machine by the states at their ends, each in the order of their declarations. */
public final class ArcIndex {

  private final Map<Integer, List<Arc>> into = new HashMap<>();
  private final Map<Integer, List<Arc>> outOf = new HashMap<>();

  ArcIndex(List<Arc> arcs) {
    for (Arc arc : arcs) {
      into.computeIfAbsent(arc.to().ordinal(), state -> new ArrayList<>()).add(arc);
      outOf.computeIfAbsent(arc.from().ordinal(), state -> new ArrayList<>()).add(arc);
    }
  }

  /** Returns the arcs that lead to a state. */
  public List<Arc> into(State state) {
    return into.getOrDefault(state.ordinal(), List.of());
  }

  /** Returns the arcs that lead from a state. */
  public List<Arc> outOf(State state) {
    return outOf.getOrDefault(state.ordinal(), List.of());
  }
}
