// While a name is wrong, nothing is called idle, stuck or missing.
package corpus.faulty.idle;

import dev.interlock.*;

@StateMachine(actors = {"USER", "ADMIN"})
public enum SilentWhileIncomplete {
  @State(initial = true, in = "open", onlyTo = "LOST")
  @Transition(on = "go", to = "BSY", by = "USER") // expect: [unknown-state] "BSY" "BUSY"?
  NEW,

  @State(in = "open")
  BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = "open", except = {"NEW", "DONE"}, by = "USER")
  DONE,

  LOST
}
