// A self transition neither enters nor leaves, so onlyFrom and onlyTo leave it alone; onlyBy holds.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum SelfTransition {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "SERVICE")
  PENDING,

  @State(onlyFrom = "PENDING", onlyTo = "DONE", onlyBy = "SERVICE")
  @Transition(on = "beat", to = "RUNNING", by = "SERVICE")
  @Transition(on = "poke", to = "RUNNING") // expect: [contradiction] RUNNING -> RUNNING
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
