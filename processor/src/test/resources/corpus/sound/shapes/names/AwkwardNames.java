package corpus.sound.shapes.names;

import dev.interlock.*;

/** Events that are called like the functions, and names that no other spelling has. */
@StateMachine(typed = true, machine = true, actors = {"__", "USER"})
public enum AwkwardNames {
  @State(initial = true, in = "__")
  @Transition(on = "canTransition", to = "R", by = "USER", guard = "calm")
  @Transition(on = "canFire", to = "R", by = "USER", guard = "calm")
  @Transition(on = "yield", to = "state", by = "__", guard = "calm")
  @Transition(on = "yield", to = "state", by = "USER")
  @Transition(on = "record", to = "state")
  state,

  @State(terminal = true)
  @Transition(on = "canFire", from = "S2")
  R,

  @State(initial = true)
  @Transition(on = "yield", to = "R")
  S2
}
