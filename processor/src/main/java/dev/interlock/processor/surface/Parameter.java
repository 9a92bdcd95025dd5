package dev.interlock.processor.surface;

/** What generated methods take. */
public enum Parameter {
  /** The state that is left. */
  FROM,
  /** The state that is entered. */
  TO,
  /** A state that is asked about, or that something begins in. */
  STATE,
  /** An event. */
  EVENT,
  /** The event of a move, if it has one. */
  MAYBE_EVENT,
  /** What a constant is called. */
  NAME,
  /** The actor who asks. */
  BY,
  /** The actor who made a move, if it took one. */
  MAYBE_BY,
  /** What answers the guards' questions. */
  GUARDS,
  /** A method for each state. */
  CASES,
  /** What is called round the moves. */
  HOOKS
}
