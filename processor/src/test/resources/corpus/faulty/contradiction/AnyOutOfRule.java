// A wildcard reaches into a state with a closed list of exits; the rule stands on another constant.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AnyOutOfRule {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "drain", to = "DRAINING")
  RUNNING,

  @State(onlyTo = "DRAINED")
  @Transition(on = "finish", to = "DRAINED")
  DRAINING,

  @State(terminal = true)
  DRAINED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY) // expect: [contradiction] DRAINING -> CANCELLED
  CANCELLED
}
