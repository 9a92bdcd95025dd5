package com.example;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(checkOnly = true)
public enum OrderStatus {
  @State(initial = true)
  @Transition(on = "pay", to = "PAYED")
  PLACED,

  @State(terminal = true)
  PAID
}
