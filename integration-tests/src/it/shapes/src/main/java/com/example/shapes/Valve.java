package com.example.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Two enums in one file, one of them package-private. */
@StateMachine(typed = true, machine = true)
public enum Valve implements ValveMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @State(terminal = true)
  OPEN
}

@StateMachine(typed = true, machine = true)
enum Pump implements PumpMoves {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  STOPPED,

  @Transition(on = "stop", to = "STOPPED")
  RUNNING
}
