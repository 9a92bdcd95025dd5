// Several names in one string are several names.
package corpus.faulty.unknown_state.as_meant;

import dev.interlock.*;

public enum ListInOneString {
  @State(initial = true)
  @Transition(on = "run", to = "RUNNING")
  NEW,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "fail", from = "NEW,RUNNING") // expect: [unknown-state] "NEW,RUNNING" did you mean "NEW", "RUNNING"? | fix: write "NEW", "RUNNING".
  FAILED,

  @State(terminal = true)
  @Transition(on = "stop", from = "RUNNING & NEW") // expect: [unknown-state] did you mean "RUNNING", "NEW"? | fix: write "RUNNING", "NEW".
  STOPPED
}
