package com.example.tool;

import dev.interlock.State;
import dev.interlock.Transition;

enum ToolStatus implements ToolStatusMoves {
  @State(initial = true)
  @Transition(on = "run", to = "DONE")
  READY,

  @State(terminal = true)
  DONE
}
