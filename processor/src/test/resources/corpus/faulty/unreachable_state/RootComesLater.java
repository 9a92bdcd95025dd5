// The root of the unreachable row stands below the states that it leads to.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum RootComesLater {
  @State(terminal = true)
  ACCEPTED,

  @Transition(on = "accept", to = "ACCEPTED")
  @Transition(on = "repeat", to = "CHECKING")
  CHECKING,

  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @Transition(on = "check", to = "CHECKING")
  SENT // expect: [unreachable-state] SENT
}
