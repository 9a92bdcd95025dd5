// Arcs out of a state with a closed list of exits, declared where they enter.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyTo {
  @State(initial = true, onlyTo = {"RUNNING", "CANCELLED"})
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(
      on = "skip",
      from = {
        "RUNNING",
        "PENDING" // expect: [contradiction] PENDING -> DONE
      })
  DONE,

  @State(terminal = true)
  @Transition(on = "cancel", from = "PENDING")
  CANCELLED
}
