// The whole name and the stripped one are the same constant.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(stripPrefix = "JOB_")
public enum TwoSpellings {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "start", to = "JOB_RUNNING") // expect: [duplicate-transition] PENDING RUNNING
  JOB_PENDING,

  @Transition(on = "finish", to = "DONE")
  JOB_RUNNING,

  @State(terminal = true)
  JOB_DONE
}
