// A terminal state among the sources that another constant lists.
package corpus.faulty.terminal_exit;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NamedAsSource {
  @State(initial = true)
  @Transition(
      on = "start",
      from = {
        "FAILED", // expect: [terminal-exit] FAILED RUNNING
        "STOPPED"
      })
  RUNNING,

  @Transition(on = "retire", to = "DONE")
  @Transition(on = "stop", from = "RUNNING")
  STOPPED,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "fail", from = Transition.ANY)
  FAILED
}
