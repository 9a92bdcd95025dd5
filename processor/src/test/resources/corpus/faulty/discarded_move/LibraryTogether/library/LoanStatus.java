package com.example.library;

import dev.interlock.State;
import dev.interlock.Transition;

public enum LoanStatus implements LoanStatusMoves {
  @State(initial = true)
  @Transition(on = "renew", to = "RENEWED")
  LENT,

  @Transition(on = "giveBack", from = Transition.ANY)
  @State(terminal = true)
  BACK,

  RENEWED
}
