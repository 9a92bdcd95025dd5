// Neither end written; that SHUT is left by nothing then is a consequence.
package corpus.faulty.transition_ends;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Neither {
  @State(initial = true)
  @Transition(on = "open") // expect: [transition-ends] SHUT
  SHUT,

  @State(terminal = true)
  @Transition // expect: [transition-ends] OPEN
  OPEN
}
