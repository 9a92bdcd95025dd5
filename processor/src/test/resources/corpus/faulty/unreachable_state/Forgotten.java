// A constant that nobody wired: no way in and no way out are two faults, each with its own remedy.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Forgotten {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  PAUSED, // expect: [unreachable-state] PAUSED

  @State(terminal = true)
  DONE
}
