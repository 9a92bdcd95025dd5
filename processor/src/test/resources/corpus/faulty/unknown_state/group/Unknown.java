// A group that nothing is in, in every place where one may be named.
package corpus.faulty.unknown_state.group;

import dev.interlock.*;

public enum Unknown {
  @State(initial = true, in = "active")
  @Transition(on = "go", to = "BUSY")
  IDLE,

  @State(in = "active", onlyFrom = "activ") // expect: [unknown-state] "activ" no state and no group did you mean "active"?
  BUSY,

  @State(terminal = true, onlyFrom = {"active", "passive"}) // expect: [unknown-state] "passive" no group
  @Transition(on = "stop", from = "acitve") // expect: [unknown-state] "acitve" "active"?
  @Transition(on = "halt", from = {"active", "BUSY"}, except = "ctive") // expect: [unknown-state] "ctive" "active"?
  DONE
}
