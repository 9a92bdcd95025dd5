package com.example;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(onlyFrom = "PAID")
  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED")
  CANCELLED
}
