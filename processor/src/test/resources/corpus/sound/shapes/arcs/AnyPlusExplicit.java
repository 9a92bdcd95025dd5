package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Expansion never overrides: an arc that is also written merges with it, and the actors of both may use it. */
@StateMachine(typed = true, machine = true, actors = {"USER", "ADMIN"})
public enum AnyPlusExplicit {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "USER")
  @Transition(on = "cancel", to = "CANCELLED", by = "USER")
  PENDING,

  @Transition(on = "finish", to = "DONE", by = "USER")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, by = "ADMIN")
  @Transition(
      on = "abandon",
      from = {"PENDING", Transition.ANY},
      by = "USER")
  CANCELLED
}
