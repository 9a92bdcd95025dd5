package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(machine = true)
public enum LetterStatus {
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  WRITTEN,

  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  COPIED,

  @State(terminal = true)
  SENT
}
