// Both ends written, once with the constant's own name as one of them.
package corpus.faulty.transition_ends;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Both {
  @State(initial = true)
  @Transition(on = "open", from = "SHUT", to = "OPEN") // expect: [transition-ends] SHUT
  SHUT,

  @Transition(
      on = "tear",
      to = "TORN",
      from = Transition.ANY) // expect: [transition-ends] OPEN
  OPEN,

  @State(terminal = true)
  TORN
}
