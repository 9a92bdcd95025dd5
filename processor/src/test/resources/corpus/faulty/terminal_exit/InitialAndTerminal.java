// A state that is initial and terminal at once still has no way out.
package corpus.faulty.terminal_exit;

import dev.interlock.State;
import dev.interlock.Transition;

public enum InitialAndTerminal {
  @State(initial = true, terminal = true)
  @Transition(on = "wake", to = "AWAKE") // expect: [terminal-exit] ASLEEP AWAKE
  ASLEEP,

  @State(initial = true)
  @Transition(on = "sleep", to = "ASLEEP")
  AWAKE
}
