// Warnings can be errors, and errors warnings.
package corpus.faulty.settings;

import dev.interlock.*;

public enum Raised {
  @State(initial = true, onlyTo = {"STUCK", "DONE"}) // expect: [idle-rule] NEW DONE
  @Transition(on = "jam", to = "STUCK")
  NEW,

  STUCK, // expect: warn [dead-end] STUCK

  @State(terminal = true, initial = true)
  DONE
}
// options: -Ainterlock.dead_end=warn -Ainterlock.idle_rule=error -Ainterlock.no_way_out=error
