package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** The functions alone. */
@StateMachine(typed = false, machine = false)
public enum Bare {
  @State(initial = true)
  @Transition(on = "end", to = "OVER")
  BEGUN,

  @State(terminal = true)
  OVER
}
