package com.example.shapes;

import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** States named like keywords, types of java.lang and methods of Object. */
@StateMachine(typed = true, machine = true)
public enum Words implements WordsMoves {
  @dev.interlock.State(initial = true)
  @Transition(to = {"CLASS", "DEFAULT", "WAIT", "GET_CLASS", "RECORD", "ERROR", "OBJECT"})
  @Transition(on = "print", to = "STRING")
  NEW,

  CLASS,

  DEFAULT,

  WAIT,

  GET_CLASS,

  RECORD,

  STRING,

  ERROR,

  OBJECT,

  @dev.interlock.State(terminal = true)
  @Transition(on = "end", from = Transition.ANY)
  VOID
}
