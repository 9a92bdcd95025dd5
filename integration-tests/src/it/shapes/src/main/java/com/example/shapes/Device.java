package com.example.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum nested in an interface. */
public interface Device {

  Power power();

  @StateMachine(typed = true, machine = true)
  enum Power implements Device_PowerMoves {
    @State(initial = true)
    @Transition(on = "press", to = "ON")
    OFF,

    @Transition(on = "press", to = "OFF")
    ON
  }
}
