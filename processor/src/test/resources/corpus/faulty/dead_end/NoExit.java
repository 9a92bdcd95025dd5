// A state that is entered and never left, though not terminal.
package corpus.faulty.dead_end;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NoExit {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "fail", to = "FAILED")
  RUNNING,

  @State(terminal = true)
  DONE,

  FAILED // expect: [dead-end] FAILED
}
