package dev.interlock.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arcs of a machine, and by the states at their ends, each in the order of declarations. */
public final class ArcIndex {

  private final List<Arc> all;
  private final List<List<Arc>> into = new ArrayList<>();
  private final List<List<Arc>> outOf = new ArrayList<>();

  ArcIndex(List<State> states, List<Arc> arcs) {
    this.all = List.copyOf(arcs);
    for (int state = 0; state < states.size(); state++) {
      into.add(new ArrayList<>());
      outOf.add(new ArrayList<>());
    }
    for (Arc arc : all) {
      into.get(arc.to().ordinal()).add(arc);
      outOf.get(arc.from().ordinal()).add(arc);
    }
  }

  /** Returns all arcs. */
  List<Arc> all() {
    return all;
  }

  /** Returns the arcs that lead to a state. */
  public List<Arc> into(State state) {
    return into.get(state.ordinal());
  }

  /** Returns the arcs that lead from a state. */
  public List<Arc> outOf(State state) {
    return outOf.get(state.ordinal());
  }

  /**
   * Returns the arcs of those events that lead from one state to several: few, so that who compares
   * arcs with one another isn't kept busy by all the others.
   */
  public List<Arc> choices() {
    List<Set<String>> several = outOf.stream().map(ArcIndex::several).toList();
    return several.stream().allMatch(Set::isEmpty)
        ? List.of()
        : all.stream()
            .filter(arc -> arc.event().isPresent())
            .filter(arc -> several.get(arc.from().ordinal()).contains(arc.event().get()))
            .toList();
  }

  /** The events that lead from one state to several. */
  private static Set<String> several(List<Arc> leaving) {
    Map<String, State> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Arc arc : leaving) {
      if (arc.event().isPresent()) {
        String event = arc.event().get();
        State other = first.putIfAbsent(event, arc.to());
        if (other != null && !other.equals(arc.to())) {
          several.add(event);
        }
      }
    }
    return several;
  }
}
