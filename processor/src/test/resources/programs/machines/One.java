package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;

/** A single state, and nothing that could happen. */
@StateMachine(typed = true, machine = true)
public enum One {
  @State(initial = true, terminal = true)
  ONLY
}
