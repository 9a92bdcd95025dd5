// Names that are none, values that are none, checks that can't be set.
package corpus.faulty.invalid_setting;

import dev.interlock.*;

public enum Unknown {
  @State(initial = true, onlyTo = {"STUCK", "DONE"}) // expect: warn [idle-rule] NEW DONE
  @Transition(on = "jam", to = "STUCK")
  NEW,

  STUCK, // expect: [dead-end] STUCK

  @State(terminal = true, initial = true)
  DONE
}
// options: -Ainterlock.dead_ends=off -Ainterlock.idle_rule=eror -Ainterlock.no_way_out -Ainterlock.contradiction=off
// expect at type: [invalid-setting] -Ainterlock.dead_ends "dead-end"? && [invalid-setting] -Ainterlock.idle_rule=eror "error"?
// expect at type: [invalid-setting] -Ainterlock.no_way_out= severity && [invalid-setting] -Ainterlock.contradiction no effect
