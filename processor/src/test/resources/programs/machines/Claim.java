package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Guards and actors on the same transitions. */
@StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS", "SYSTEM"})
public enum Claim {
  @State(initial = true)
  @Transition(on = "decide", to = "GRANTED", guard = "small", by = {"CLERK", "BOSS"})
  @Transition(on = "decide", to = "REVIEW", guard = "large", by = {"CLERK", "BOSS"})
  @Transition(on = "decide", to = "REFUSED", by = {"CLERK", "BOSS"})
  FILED,

  @Transition(on = "decide", to = "GRANTED", guard = "small", by = "CLERK")
  @Transition(on = "decide", to = "GRANTED", by = "BOSS")
  REVIEW,

  @State(terminal = true)
  GRANTED,

  @State(terminal = true)
  @Transition(from = "REVIEW", by = "CLERK", guard = "small")
  @Transition(from = "REVIEW", by = "BOSS")
  REFUSED,

  @State(terminal = true)
  @Transition(on = "expire", from = Transition.ANY, by = "SYSTEM")
  EXPIRED
}
