package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum ShopStatus implements ShopStatusMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  CLOSED,

  @Transition(on = "close", to = "CLOSED")
  OPEN
}
