// A machine without terminal states still has no use for a state that nothing leaves.
package corpus.faulty.dead_end;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NoTerminalAnywhere {
  @State(initial = true)
  @Transition(to = "AMBER")
  GREEN,

  @Transition(to = "RED")
  AMBER,

  @Transition(to = "GREEN")
  RED,

  @Transition(from = Transition.ANY)
  BROKEN // expect: [dead-end] BROKEN
}
