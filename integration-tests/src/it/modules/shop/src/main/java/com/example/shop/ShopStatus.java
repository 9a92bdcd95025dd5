package com.example.shop;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ShopStatus implements ShopStatusMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  CLOSED,

  @Transition(on = "close", to = "CLOSED")
  OPEN
}
