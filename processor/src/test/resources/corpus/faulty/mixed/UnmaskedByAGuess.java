// A misspelt name hides nothing that would be wrong with the name that was meant, too.
package corpus.faulty.mixed;

import dev.interlock.*;

public enum UnmaskedByAGuess {
  @State(initial = true)
  @Transition(on = "run", to = "RUNING") // expect: [unknown-state] "RUNING" did you mean "RUNNING"? | fix: write "RUNNING".
  @Transition(on = "skip", to = "RUNNING")
  NEW,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @Transition(on = "x", from = "NEW")
  STUCK, // expect: [dead-end] STUCK | fix: put @State(terminal = true) on STUCK

  @Transition(on = "y", to = "DONE")
  ORPHAN // expect: [unreachable-state] ORPHAN
}
