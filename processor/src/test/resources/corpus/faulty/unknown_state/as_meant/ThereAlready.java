// What was probably meant is in the list already.
package corpus.faulty.unknown_state.as_meant;

import dev.interlock.*;

public enum ThereAlready {
  @State(initial = true)
  @Transition(on = "run", to = "RUNNING")
  NEW,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(
      on = "drop",
      from = {
        "NEW",
        "NWE" // expect: [unknown-state] "NWE" did you mean "NEW"? | fix: remove it.
      })
  DONE
}
