package programs;

import dev.interlock.State;
import dev.interlock.Transition;

/** The functions alone. */
public enum Bare {
  @State(initial = true)
  @Transition(on = "end", to = "OVER")
  BEGUN,

  @State(terminal = true)
  OVER
}
