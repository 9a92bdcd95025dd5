package dev.interlock.testing.question;

/** What is asked. */
public enum Role {
  /** Where an event leads. */
  FIRE(Subject.EVENT),
  /** Whether an event is allowed. */
  CAN_FIRE(Subject.EVENT),
  /** Why an event is refused. */
  EVENT_REFUSAL(Subject.EVENT),
  /** Whether an event is ignored. */
  IGNORES(Subject.EVENT),
  /** Who may fire an event. */
  ACTORS(Subject.EVENT),
  /** Whether a state may be gone to; the answer is the state. */
  GO(Subject.STATE),
  /** Whether a state may be gone to. */
  CAN_GO(Subject.STATE),
  /** Why a state may not be gone to. */
  STATE_REFUSAL(Subject.STATE),
  /** Which events are allowed. */
  EVENTS(Subject.NONE),
  /** Where a state may go. */
  TARGETS(Subject.NONE),
  /** Which states may go to a state. */
  SOURCES(Subject.NONE),
  /** Whether the lifecycle may begin in a state. */
  IS_INITIAL(Subject.NONE),
  /** Whether the lifecycle ends in a state. */
  IS_TERMINAL(Subject.NONE),
  /** Whether a constant is no state. */
  IS_SENTINEL(Subject.NONE);

  /** What a question is about, besides the state that is asked. */
  public enum Subject {
    /** An event. */
    EVENT,
    /** Another state. */
    STATE,
    /** Nothing else. */
    NONE
  }

  private final Subject subject;

  Role(Subject subject) {
    this.subject = subject;
  }

  /** Returns what it is about, besides the state that is asked. */
  public Subject subject() {
    return subject;
  }
}
