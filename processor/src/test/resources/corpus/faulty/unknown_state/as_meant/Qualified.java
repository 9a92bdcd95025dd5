// A name with its enum before it, as Java would have it.
package corpus.faulty.unknown_state.as_meant;

import dev.interlock.*;

public enum Qualified {
  @State(initial = true)
  @Transition(on = "run", to = "Qualified.DONE") // expect: [unknown-state] "Qualified.DONE" did you mean "DONE"? | fix: write "DONE".
  NEW,

  @State(terminal = true)
  DONE
}
