// A forbidden arc still leads there: its fault is the contradiction alone, not what lies behind it.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum StillReaches {
  @State(initial = true, onlyTo = "JOB_DONE")
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "pause", to = "PAUSED") // expect: [contradiction] RUNNING -> PAUSED
  JOB_RUNNING,

  @Transition(on = "archive", to = "ARCHIVED")
  JOB_PAUSED,

  @State(terminal = true)
  JOB_ARCHIVED,

  @State(terminal = true)
  JOB_DONE
}
