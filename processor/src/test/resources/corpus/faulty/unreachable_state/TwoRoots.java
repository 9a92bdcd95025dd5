// Two roots that lead to one unreachable state: two findings, none for what they share.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoRoots {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @Transition(to = "MERGED")
  LEFT, // expect: [unreachable-state] LEFT

  @Transition(to = "MERGED")
  @Transition(to = "OTHER")
  RIGHT, // expect: [unreachable-state] RIGHT

  @Transition(to = "RIGHT")
  OTHER,

  @State(terminal = true)
  MERGED
}
