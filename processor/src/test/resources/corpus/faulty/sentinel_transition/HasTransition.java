// A sentinel with a transition that leaves it.
package corpus.faulty.sentinel_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum HasTransition {
  @State(sentinel = true)
  @Transition(on = "learn", to = "OPEN") // expect: [sentinel-transition] UNKNOWN
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "shut", to = "SHUT")
  OPEN,

  @State(terminal = true)
  SHUT
}
