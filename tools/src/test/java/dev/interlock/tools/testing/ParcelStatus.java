package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A lifecycle with all that scripts tell: actors, a guard, former names, and a sentinel. */
@StateMachine(actors = {"CUSTOMER", "CLERK"})
public enum ParcelStatus {
  /** A value, but no state. */
  @State(sentinel = true)
  UNKNOWN,

  /** Not paid. */
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER")
  @Transition(on = "book", to = "PAID", by = "CLERK")
  PLACED,

  /** Paid. */
  @State(formerly = {"BOOKED", "PAYED"})
  @Transition(on = "ship", to = "SHIPPED", by = "CLERK", guard = "inStock")
  PAID,

  /** On its way. */
  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  /** There. */
  @State(terminal = true)
  DELIVERED,

  /** Called off. */
  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED")
  CANCELLED
}
