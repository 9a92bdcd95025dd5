package dev.interlock.processor.model;

/**
 * A name that a declaration mentions: a state's, an event's, an actor's.
 *
 * @param name the name as written
 * @param typed whether a constant of an enum says it, rather than a string
 * @param origin where it was written
 */
public record Reference(String name, boolean typed, Origin origin) {

  /** Returns how a state would be written in place of this. */
  public String spelled(State state) {
    return typed ? state.name() : '"' + state.label() + '"';
  }

  /** Returns how another name would be written in place of this. */
  public String spelled(String other) {
    return typed ? other : '"' + other + '"';
  }
}
