package com.example;

import dev.interlock.*;

@StateMachine(actors = {"CUSTOMER", "CLERK"})
public enum OrderStatus {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER")
  PLACED,

  @State(formerly = "BOOKED")
  @Transition(on = "ship", to = "SHIPPED", by = "CLERK", guard = "inStock")
  PAID,

  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED")
  CANCELLED
}
