package com.example;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "trust", to = "SHIPPED")
  PLACED,

  @Transition(on = "ship", to = "SHIPED")
  PAID,

  @State(onlyFrom = "PAID")
  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED
}
