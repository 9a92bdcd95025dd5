package com.example;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Door implements DoorMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @Transition(on = "shut", to = "SHUT")
  OPEN
}
