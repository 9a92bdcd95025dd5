// What is off isn't reported; the rest is.
package corpus.faulty.settings;

import dev.interlock.*;

public enum Off {
  @State(initial = true, onlyTo = {"STUCK", "DONE"}) // expect: warn [idle-rule] NEW DONE
  @Transition(on = "jam", to = "STUCK")
  NEW,

  STUCK,

  @State(terminal = true, initial = true)
  DONE
}
// options: -Ainterlock.dead_end=off
