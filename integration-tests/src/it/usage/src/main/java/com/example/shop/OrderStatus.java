package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(machine = true)
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(
      on = "cancel",
      from = {"PLACED", "PAID"})
  CANCELLED
}
