package com.example.legacy;

import dev.interlock.State;
import dev.interlock.Transition;

public enum StockStatus implements StockStatusMoves {
  @State(initial = true)
  @Transition(on = "sell", to = "EMPTY")
  FULL,

  @Transition(on = "fill", to = "FULL")
  EMPTY
}
