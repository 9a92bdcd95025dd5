// A group that nobody is in can't be a target either, and its message has no member to offer.
package corpus.faulty.unknown_state.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum EmptyAsTarget {
  @State(sentinel = true, in = "odd") // expect: [sentinel-transition] UNKNOWN in a group
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "go", to = "odd") // expect: [unknown-state] "odd" is a group target | fix: name a state
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(terminal = true)
  CLOSED
}
