// An empty name, a blank in a name, and a qualified one.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Blank {
  @State(initial = true)
  @Transition(on = "a", to = "") // expect: [unknown-state]
  @Transition(on = "b", to = " OPEN") // expect: [unknown-state] OPEN
  @Transition(on = "c", to = "Blank.OPEN") // expect: [unknown-state] Blank.OPEN
  @Transition(on = "d", to = "OPEN, SHUT") // expect: [unknown-state]
  SHUT,

  @State(terminal = true)
  OPEN
}
