// A self transition can be written with `to` and with `from` on the same constant: that is the same arc.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum SelfFromBothSides {
  @State(initial = true)
  @Transition(on = "tick", to = "RUNNING")
  @Transition(on = "tick", from = "RUNNING") // expect: [duplicate-transition] RUNNING
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
