// A state that has a way out and no way in.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NobodyEnters {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @Transition(on = "resume", to = "RUNNING")
  PAUSED, // expect: [unreachable-state] PAUSED

  @State(terminal = true)
  DONE
}
