// An arc into a state that may be entered only from elsewhere; the same arc with two events is one finding.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyFrom {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = {"fail", "reject"}, to = "FAILED") // expect: [contradiction] PENDING -> FAILED
  PENDING,

  @Transition(on = "finish", to = "DONE")
  @Transition(on = "fail", to = "FAILED")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true, onlyFrom = "RUNNING")
  FAILED
}
