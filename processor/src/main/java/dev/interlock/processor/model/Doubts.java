package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Origin;
import java.util.List;
import java.util.Set;

/**
 * What faulty declarations may have been meant to say, beside what could be resolved. Whatever a
 * machine lacks is called missing only if it is missing even with all of this; so no fault is
 * reported that only follows from another, and none that doesn't is hidden.
 *
 * @param faulty the transitions that are not, or not all, among the arcs
 * @param arcs the ends of arcs that may have been meant
 * @param states the states whose flags and groups may be others
 * @param actors the actors who may have been meant
 * @param anyActor whether an actor may have been meant who can't be guessed
 */
public record Doubts(
    Set<Origin> faulty, List<Ends> arcs, Set<State> states, Set<String> actors, boolean anyActor) {

  public Doubts {
    faulty = Set.copyOf(faulty);
    arcs = List.copyOf(arcs);
    states = Set.copyOf(states);
    actors = Set.copyOf(actors);
  }

  /** Returns whether there is no doubt at all. */
  public boolean none() {
    return faulty.isEmpty() && arcs.isEmpty() && states.isEmpty() && actors.isEmpty() && !anyActor;
  }
}
