package com.example.orders;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    actors = {"CUSTOMER", "SHOP"},
    hooks = true)
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER", guard = "inStock")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED", by = "SHOP")
  PAID,

  @State(terminal = true, onlyFrom = "PAID")
  SHIPPED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY)
  CANCELLED
}
