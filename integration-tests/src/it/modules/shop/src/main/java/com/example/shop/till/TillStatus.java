package com.example.shop.till;

import dev.interlock.State;
import dev.interlock.Transition;

/** In a package that no other module sees. */
public enum TillStatus {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @Transition(on = "shut", to = "SHUT")
  OPEN
}
