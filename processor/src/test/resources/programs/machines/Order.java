package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Guards: with and without an 'else', one target and several, with and without an event. */
@StateMachine(typed = true, machine = true)
public enum Order {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "covered")
  @Transition(on = "pay", to = "PART")
  @Transition(on = "remind", to = "OPEN", guard = "patient")
  OPEN,

  @Transition(on = "pay", to = "PAID", guard = "covered")
  PART,

  @Transition(on = "ship", to = "SHIPPED", guard = "inStock")
  @Transition(on = "audit", to = "PAID")
  PAID,

  @State(terminal = true)
  SHIPPED,

  @State(terminal = true)
  @Transition(from = {"OPEN", "PART"}, guard = "patient")
  @Transition(from = "PAID")
  CANCELLED
}
