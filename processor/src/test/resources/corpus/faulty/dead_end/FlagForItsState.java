// The flag goes into the @State that is there: a second one wouldn't compile.
package corpus.faulty.dead_end;

import dev.interlock.*;

public enum FlagForItsState {
  @State(initial = true, in = "live")
  @Transition(on = "run", to = "RUNNING")
  NEW,

  @State(in = "live")
  RUNNING, // expect: [dead-end] RUNNING | fix: add terminal = true to RUNNING's @State

  @State(terminal = true)
  @Transition(on = "kill", from = "NEW")
  KILLED
}
