// A misspelt target; that RUNNING and DONE then seem unreachable is a consequence and not reported.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ToTypo {
  @State(initial = true)
  @Transition(on = "start", to = "RUNING") // expect: [unknown-state] RUNING
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
