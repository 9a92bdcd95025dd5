package com.example;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @State(terminal = true)
  PAID
}
