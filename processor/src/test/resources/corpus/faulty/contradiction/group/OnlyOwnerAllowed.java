// A rule that allows only a group in which there is nobody but the state itself allows nothing.
package corpus.faulty.contradiction.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyOwnerAllowed {
  @State(initial = true)
  @Transition(on = "go", to = "ALONE") // expect: [contradiction] OPEN -> ALONE from no other state
  OPEN,

  @State(terminal = true, in = "lonely", onlyFrom = "lonely") // expect: warn [idle-rule] ALONE's onlyFrom "lonely"
  ALONE
}
