package com.example.shapes;

import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum that is called like an annotation of ours. */
@StateMachine(typed = true, machine = true)
public enum State implements StateMoves {
  @dev.interlock.State(initial = true)
  @Transition(on = "melt", to = "LIQUID")
  SOLID,

  @dev.interlock.State(terminal = true)
  LIQUID
}
