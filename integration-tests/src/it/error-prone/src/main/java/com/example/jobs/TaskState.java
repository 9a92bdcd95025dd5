package com.example.jobs;

import dev.interlock.State;
import dev.interlock.Transition;

/** Names that Error Prone warns of in generated types, where they are nobody's choice. */
public enum TaskState {
  @State(initial = true)
  @Transition(on = "yield", to = "RUNNABLE")
  A,

  @State(terminal = true)
  RUNNABLE
}
