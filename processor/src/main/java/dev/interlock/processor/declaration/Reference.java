package dev.interlock.processor.declaration;

/**
 * A name that a declaration mentions: a state's, an event's, an actor's.
 *
 * @param name the name as written
 * @param spelling how it is written
 * @param origin where it was written
 */
public record Reference(String name, Spelling spelling, Origin origin) {

  /** The name that stands for every state that is neither terminal nor sentinel nor the target. */
  public static final String ANY = "*";

  /** Returns whether a constant of an enum says it, rather than a string. */
  public boolean isConstant() {
    return spelling.constant();
  }

  /** Returns whether it is {@code Transition.ANY}. */
  public boolean isAny() {
    return name.equals(ANY);
  }

  /** Returns the reference as source code says it; {@code Transition.ANY} by its name. */
  public String spelled() {
    return isAny() ? "Transition.ANY" : spelling.of(name);
  }

  /** Returns a reference to something else that could stand in place of this. */
  public Reference to(String other) {
    return new Reference(other, spelling, origin);
  }
}
