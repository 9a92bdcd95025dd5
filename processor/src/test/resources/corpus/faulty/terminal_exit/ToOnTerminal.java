// A terminal state with a transition of its own.
package corpus.faulty.terminal_exit;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ToOnTerminal {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(on = "restart", to = "RUNNING") // expect: [terminal-exit] DONE RUNNING
  DONE
}
