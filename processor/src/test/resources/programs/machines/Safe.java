package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Hooks, actors and guards, in every mixture that one event can have. */
@StateMachine(
    machine = true,
    hooks = true,
    actors = {"OWNER", "BANK"})
public enum Safe {
  @State(initial = true)
  @Transition(on = "unlock", to = "OPEN", by = "OWNER", guard = "code")
  @Transition(on = "unlock", to = "OPEN", by = "BANK")
  @Transition(on = "rattle", to = "LOCKED", guard = "loose")
  LOCKED,

  @Transition(on = "shut", to = "LOCKED")
  @Transition(on = "inspect", to = "OPEN", by = "BANK")
  @Transition(to = "SCRAPPED", by = "BANK")
  OPEN,

  @State(terminal = true)
  SCRAPPED
}
