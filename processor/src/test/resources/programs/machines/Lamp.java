package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Hooks without events, which imply the machine, and several beginnings. */
@StateMachine(typed = true, machine = false, hooks = true)
public enum Lamp {
  @State(initial = true)
  @Transition(to = {"ON", "OFF"})
  OFF,

  @State(initial = true)
  @Transition(to = "OFF")
  ON
}
