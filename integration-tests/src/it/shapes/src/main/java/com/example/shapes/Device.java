package com.example.shapes;

import dev.interlock.State;
import dev.interlock.Transition;

/** An enum nested in an interface. */
public interface Device {

  Power power();

  enum Power implements Device_PowerMoves {
    @State(initial = true)
    @Transition(on = "press", to = "ON")
    OFF,

    @Transition(on = "press", to = "OFF")
    ON
  }
}
