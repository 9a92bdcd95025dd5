// A name is a constant's whole name or that without the whole prefix; nothing between, and case counts.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_STATE_")
public enum Prefixes {
  @State(initial = true)
  @Transition(on = "start", to = "STATE_RUNNING") // expect: [unknown-state] STATE_RUNNING
  @Transition(on = "skip", to = "done") // expect: [unknown-state] done
  @Transition(on = "give", to = "JOB_STATE_DONE")
  JOB_STATE_PENDING,

  @Transition(on = "finish", to = "JOB_DONE") // expect: [unknown-state] JOB_DONE
  @Transition(on = "fail", to = "DONE")
  JOB_STATE_RUNNING,

  @State(terminal = true)
  JOB_STATE_DONE
}
