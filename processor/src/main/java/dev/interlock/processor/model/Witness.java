package dev.interlock.processor.model;

import java.util.List;

/**
 * What refutes a claim.
 *
 * @param arcs the arcs that do, in the order of their declarations; never empty
 */
public record Witness(List<Arc> arcs) {

  public Witness {
    arcs = List.copyOf(arcs);
  }

  /** Returns the arc that stands for all. */
  public Arc first() {
    return arcs.get(0);
  }

  /** Returns the states that the arcs lead from. */
  public List<State> sources() {
    return arcs.stream().map(Arc::from).distinct().toList();
  }
}
