// Wrong names in `except`, beside a right one.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ExceptItem {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(
      on = "fail",
      from = Transition.ANY,
      except = {
        "PENDING",
        "WAITING", // expect: [unknown-state] WAITING
        "Done" // expect: [unknown-state] Done
      },
      by = "SERVICE")
  FAILED
}
