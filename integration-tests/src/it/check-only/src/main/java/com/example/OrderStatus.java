package com.example;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** The lifecycle of an order, which is checked and no more. */
@StateMachine(checkOnly = true, ignores = "remind")
public enum OrderStatus {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(terminal = true, onlyFrom = "PAID")
  SHIPPED
}
