package com.example.jobs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Names that Error Prone warns of in generated types, where they are nobody's choice. */
@StateMachine(typed = true, machine = true)
public enum TaskState {
  @State(initial = true)
  @Transition(on = "yield", to = "RUNNABLE")
  A,

  @State(terminal = true)
  RUNNABLE
}
