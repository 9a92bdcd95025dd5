package com.example;

import dev.interlock.*;

@StateMachine(actors = {"CUSTOMER", "CLERK", "WAREHOUSE"})
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER", guard = "small")
  @Transition(on = "pay", to = "IN_REVIEW", by = "CUSTOMER")
  PLACED,

  @Transition(on = "approve", to = "PAID", by = "CLERK")
  IN_REVIEW,

  @State(ignores = "approve")
  @Transition(on = "ship", to = "SHIPPED", by = "WAREHOUSE", guard = "inStock")
  PAID,

  @Transition(to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(
      on = "cancel",
      from = {"PLACED", "IN_REVIEW"},
      by = {"CUSTOMER", "CLERK"})
  CANCELLED
}
