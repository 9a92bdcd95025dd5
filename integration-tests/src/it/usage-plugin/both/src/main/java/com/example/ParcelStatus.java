package com.example;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ParcelStatus implements ParcelStatusMoves {
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  PACKED,

  @State(terminal = true)
  SENT
}
