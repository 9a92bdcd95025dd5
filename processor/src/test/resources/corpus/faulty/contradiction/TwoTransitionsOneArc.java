// Two transitions over one arc break one rule: one finding, whatever the events and the actors.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoTransitionsOneArc {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "fail", to = "FAILED", by = "USER") @Transition(on = "drop", to = "FAILED") // expect: [contradiction] PENDING -> FAILED && [contradiction] PENDING -> FAILED
  PENDING,

  @Transition(on = "fail", to = "FAILED")
  RUNNING,

  @State(terminal = true, onlyFrom = "RUNNING")
  FAILED
}
