// Terminal states that nothing leads to; one of them has at least itself.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TerminalAlone {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  FAILED, // expect: [unreachable-state] FAILED

  @State(terminal = true)
  @Transition(on = "ping", to = "LOST")
  LOST // expect: [unreachable-state] LOST
}
