package com.example;

import dev.interlock.*;

@StateMachine(actors = {"CUSTOMER", "SHOP"})
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER")
  @Transition(on = "cancel", to = "CANCELLED")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED", by = "SHOP")
  @Transition(on = "cancel", to = "CANCELLED", by = "SHOP")
  PAID,

  @Transition(to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  CANCELLED
}
