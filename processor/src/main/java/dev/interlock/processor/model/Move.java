package dev.interlock.processor.model;

import java.util.Optional;

/**
 * What the arcs between two states amount to for one event and guard: the unit of the generated
 * code.
 *
 * @param from the source
 * @param to the target
 * @param event the event's name; empty if the transition is known by its target alone
 * @param guard the guard's name; empty if it depends on none
 * @param by who may make it, by any of the arcs
 */
public record Move(
    State from, State to, Optional<String> event, Optional<String> guard, Actors by) {

  /** Returns what is open to whoever may make this, or another that is the same. */
  Move united(Move same) {
    return new Move(from, to, event, guard, by.union(same.by));
  }

  /** Returns whether it is a transition of this event. */
  public boolean isOn(String name) {
    return event.filter(name::equals).isPresent();
  }
}
