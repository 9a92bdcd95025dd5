package dev.interlock.processor.declaration;

import dev.interlock.processor.model.State;

/**
 * A name that a declaration mentions: a state's, an event's, an actor's.
 *
 * @param name the name as written
 * @param spelling how it is written
 * @param origin where it was written
 */
public record Reference(String name, Spelling spelling, Origin origin) {

  /** Returns whether a constant of an enum says it, rather than a string. */
  public boolean typed() {
    return spelling.constant();
  }

  /** Returns the reference as source code says it; {@code Transition.ANY} by its name. */
  public String spelled() {
    return name.equals(TransitionDeclaration.ANY) ? "Transition.ANY" : spelling.of(name);
  }

  /** Returns a reference to a state that could stand in place of this. */
  public Reference to(State state) {
    return to(typed() ? state.name() : state.label());
  }

  /** Returns a reference to something else that could stand in place of this. */
  public Reference to(String other) {
    return new Reference(other, spelling, origin);
  }
}
