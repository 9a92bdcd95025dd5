package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Hooks, of every kind of move. */
@StateMachine(typed = true, hooks = true, actors = "GUEST")
public enum Door {
  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  @Transition(on = "knock", to = "OPEN")
  @Transition(to = "GONE")
  OPEN,

  @Transition(on = "open", to = "OPEN", guard = "unlocked")
  @Transition(on = "close", to = "CLOSED")
  @Transition(to = "GONE")
  CLOSED,

  @State(terminal = true)
  GONE
}
