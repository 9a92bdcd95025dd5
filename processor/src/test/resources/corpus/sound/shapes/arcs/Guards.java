package corpus.sound.shapes.arcs;

import dev.interlock.*;

/** Guards with an else and without, for events and for targets, on a state itself, and for some actors only. */
@StateMachine(typed = true, machine = true, actors = {"CLERK", "CUSTOMER"})
public enum Guards implements GuardsMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock", by = "CUSTOMER")
  @Transition(on = "pay", to = "WAITING", guard = "mayWait", by = "CUSTOMER")
  @Transition(on = "pay", to = "REFUSED", by = "CUSTOMER")
  @Transition(on = "edit", to = "PLACED", guard = "inTime")
  PLACED,

  @Transition(to = "PAID", guard = "inStock")
  WAITING,

  @Transition(on = "ship", to = "SHIPPED", guard = "packed", by = "CLERK")
  PAID,

  @State(terminal = true, onlyBy = "CLERK")
  SHIPPED,

  @State(terminal = true)
  REFUSED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, by = "CLERK")
  @Transition(on = "cancel", from = Transition.ANY, by = "CUSTOMER", guard = "inTime")
  CANCELLED
}
