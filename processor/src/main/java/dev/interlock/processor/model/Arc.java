package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.Optional;

/**
 * A transition from one state to another as one declaration gives it. Arcs are what the checks
 * reason about; the same arc may be given by several declarations.
 *
 * @param from the source
 * @param to the target
 * @param event the event's name; empty if the transition is known by its target alone
 * @param guard the guard's name; empty if it depends on none
 * @param by who may make it
 * @param declaration the annotation that gives it
 * @param source the item of {@code from} or {@code to} that gives it
 * @param expanded whether {@code ANY} or a group stands there, rather than the state's name
 */
public record Arc(
    State from,
    State to,
    Optional<String> event,
    Optional<String> guard,
    Actors by,
    TransitionDeclaration declaration,
    Reference source,
    boolean expanded) {

  /** Returns whether it leads to where it comes from, and so neither enters nor leaves a state. */
  public boolean isSelf() {
    return from.equals(to);
  }

  /** Returns the two ends. */
  public Ends ends() {
    return new Ends(from, to);
  }

  /** Returns whether it is a transition of this event. */
  public boolean isOn(String name) {
    return event.filter(name::equals).isPresent();
  }

  /** Returns where the item that gives it stands. */
  public Origin origin() {
    return source.origin();
  }

  /** Returns the arc as messages show it: {@code PENDING -> FAILED}. */
  public String text() {
    return from + " -> " + to;
  }

  /** Returns what the arcs share that are one and the same transition, whoever may make it. */
  public Key key() {
    return new Key(from, to, event, guard);
  }

  /** What makes two arcs the same transition. */
  public record Key(State from, State to, Optional<String> event, Optional<String> guard) {}
}
