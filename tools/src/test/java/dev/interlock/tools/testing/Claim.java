package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An insurance claim, whose lifecycle has all that pictures and the explorer show. */
public final class Claim {

  private Claim() {}

  /** Its states: groups in one another, guards with an 'else', events that are ignored. */
  @StateMachine(
      actors = {"CUSTOMER", "CLERK", "EXPERT"},
      ignores = "heartbeat")
  public enum Status {
    /** A value, but no state. */
    @State(sentinel = true)
    UNKNOWN,

    /** Written, not sent. */
    @State(initial = true, in = "OPEN")
    @Transition(on = "send", to = "SENT", by = "CUSTOMER")
    DRAFT,

    /** Not looked at yet. */
    @State(initial = true, in = "OPEN", ignores = "send")
    @Transition(on = "look", to = "PAYABLE", by = "CLERK", guard = "small")
    @Transition(on = "look", to = "IN_REVIEW", by = "CLERK", guard = "complete")
    @Transition(on = "look", to = "DRAFT", by = "CLERK")
    SENT,

    /** Somebody looks at it. */
    @State(
        in = {"OPEN", "REVIEW"},
        formerly = "CHECKED")
    @Transition(
        on = "ask",
        to = "WITH_EXPERT",
        by = {"CLERK", "EXPERT"})
    @Transition(on = "approve", to = "PAYABLE", by = "CLERK", guard = "withinLimit")
    @Transition(on = "note", to = "IN_REVIEW")
    IN_REVIEW,

    /** Somebody who knows looks at it. */
    @State(in = {"OPEN", "REVIEW"})
    @Transition(on = "answer", to = "IN_REVIEW", by = "EXPERT")
    @Transition(on = "approve", to = "PAYABLE", by = "EXPERT")
    WITH_EXPERT,

    /** The money is on its way. */
    @Transition(to = "PAID")
    PAYABLE,

    /** Done. */
    @State(terminal = true)
    PAID,

    /** Declined. */
    @State(terminal = true)
    @Transition(
        on = "decline",
        from = "REVIEW",
        by = {"CLERK", "EXPERT"})
    DECLINED,

    /** Taken back. */
    @State(terminal = true)
    @Transition(on = "withdraw", from = "OPEN", by = "CUSTOMER")
    WITHDRAWN
  }
}
