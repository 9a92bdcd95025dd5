// Unreachable states in a row: the first of the row is the fault, the rest would be healed with it.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum RootOnly {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @Transition(on = "check", to = "CHECKED")
  @Transition(on = "drop", to = "DROPPED")
  SENT, // expect: [unreachable-state] SENT

  @Transition(on = "accept", to = "ACCEPTED")
  CHECKED,

  @State(terminal = true)
  ACCEPTED,

  @State(terminal = true)
  DROPPED,

  @State(terminal = true)
  DONE
}
