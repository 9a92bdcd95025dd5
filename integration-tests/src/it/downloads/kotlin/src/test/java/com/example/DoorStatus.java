package com.example;

import dev.interlock.State;
import dev.interlock.Transition;

public enum DoorStatus implements DoorStatusMoves {
  @State(initial = true)
  @Transition(on = "shut", to = "SHUT")
  OPEN,

  @State(terminal = true)
  SHUT
}
