// Two ways out of one terminal state, into another terminal one and back; its self transition is none.
package corpus.faulty.terminal_exit;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoExits {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(
      to = {
        "RUNNING", // expect: [terminal-exit] DONE RUNNING
        "ARCHIVED" // expect: [terminal-exit] DONE ARCHIVED
      })
  DONE,

  @State(terminal = true)
  @Transition(on = "archive", from = "RUNNING")
  ARCHIVED
}
