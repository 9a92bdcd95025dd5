package dev.interlock.processor.model;

import java.util.Optional;

/**
 * A transition from one state to another as one declaration gives it. Arcs are what the checks
 * reason about; the same arc may be given by several declarations.
 *
 * @param from the source
 * @param to the target
 * @param event the event's name; empty if the transition is known by its target alone
 * @param by who may make it
 * @param declaration the annotation that gives it
 * @param origin the item of {@code from} or {@code to} that gives it
 * @param expanded whether {@code ANY} stands there, rather than the state's name
 */
public record Arc(
    State from,
    State to,
    Optional<String> event,
    Actors by,
    TransitionDeclaration declaration,
    Origin origin,
    boolean expanded) {

  /** Returns whether it leads to where it comes from, and so neither enters nor leaves a state. */
  public boolean isSelf() {
    return from.equals(to);
  }

  /** Returns the arc as messages show it: {@code PENDING -> FAILED}. */
  public String text() {
    return from + " -> " + to;
  }
}
