package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.Transition;

/** A lifecycle with ways back and forth, in which two writers get in each other's way. */
public enum TicketStatus {
  /** Nobody has it. */
  @State(initial = true)
  @Transition(on = "assign", to = "ASSIGNED")
  NEW,

  /** Somebody has it. */
  @Transition(on = "answer", to = "ANSWERED")
  ASSIGNED,

  /** Waits. */
  @Transition(on = "reply", to = "ASSIGNED")
  ANSWERED,

  /** Done. */
  @State(terminal = true)
  @Transition(
      on = "solve",
      from = {"ASSIGNED", "ANSWERED"})
  SOLVED,

  /** Thrown away. */
  @State(terminal = true)
  @Transition(
      on = "drop",
      from = {"NEW", "ASSIGNED"})
  DROPPED
}
