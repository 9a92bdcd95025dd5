package dev.interlock.testing.loan;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A book's way out of a library and back: with guards, actors, an ignored event, a way without. */
@StateMachine(actors = {"CLERK", "READER"})
public enum LoanStatus implements LoanStatusMoves {
  /** Asked for. */
  @State(initial = true)
  @Transition(on = "reserve", to = "RESERVED", by = "READER")
  @Transition(on = "lend", to = "LENT", by = "CLERK", guard = "inStock")
  REQUESTED,

  /** Waits for the book. */
  @Transition(on = "lend", to = "LENT", by = "CLERK", guard = "inStock")
  RESERVED,

  /** With the reader. */
  @State(ignores = "remind")
  @Transition(on = "extend", to = "LENT", by = "READER", guard = "isFree")
  @Transition(on = "extend", to = "OVERDUE", by = "READER")
  @Transition(on = "giveBack", to = "RETURNED")
  LENT,

  /** With the reader for too long. */
  @Transition(on = "remind", to = "OVERDUE", by = "CLERK")
  @Transition(on = "giveBack", to = "RETURNED")
  OVERDUE,

  /** Back. */
  @State(terminal = true)
  RETURNED,

  /** No longer wanted. */
  @State(terminal = true)
  @Transition(from = {"REQUESTED", "RESERVED"})
  WITHDRAWN
}
