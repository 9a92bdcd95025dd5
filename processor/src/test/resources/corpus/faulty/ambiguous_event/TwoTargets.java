// One event from one state to two targets.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoTargets {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "finish", to = "FAILED") // expect: [ambiguous-event] finish RUNNING
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  FAILED
}
