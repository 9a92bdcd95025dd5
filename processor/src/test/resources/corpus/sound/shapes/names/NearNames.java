package corpus.sound.shapes.names;

import dev.interlock.*;

/** Names that are near one another, and all meant. */
@StateMachine(typed = true, machine = true, actors = {"SERVICE_A", "SERVICE_B"})
public enum NearNames implements NearNamesMoves {
  @State(initial = true, in = "active")
  @Transition(on = "ship", to = "SHIPPED", by = "SERVICE_A")
  @Transition(on = "skip", to = "CLOSED", by = "SERVICE_B")
  @Transition(on = "pause", to = "PAUSED", guard = "step1")
  PLACED,

  @State(in = "inactive")
  @Transition(on = "paused", to = "PLACED", guard = "step2")
  PAUSED,

  @State(in = {"active", "actives"})
  @Transition(on = "lock", to = "CLOSED")
  @Transition(on = "load", to = "PAUSED")
  SHIPPED,

  @State(terminal = true)
  @Transition(on = "close", from = "active")
  CLOSED
}
