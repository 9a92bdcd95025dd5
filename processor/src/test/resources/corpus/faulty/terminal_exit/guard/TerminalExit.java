// A guard makes no exit legal.
package corpus.faulty.terminal_exit.guard;

import dev.interlock.*;

public enum TerminalExit {
  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(terminal = true)
  @Transition(on = "reopen", to = "OPEN", guard = "recent") // expect: [terminal-exit] CLOSED -> OPEN 'reopen' under 'recent'
  CLOSED
}
