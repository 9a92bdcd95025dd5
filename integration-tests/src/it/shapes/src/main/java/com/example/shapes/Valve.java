package com.example.shapes;

import dev.interlock.State;
import dev.interlock.Transition;

/** Two enums in one file, one of them package-private. */
public enum Valve implements ValveMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @State(terminal = true)
  OPEN
}

enum Pump implements PumpMoves {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  STOPPED,

  @Transition(on = "stop", to = "STOPPED")
  RUNNING
}
