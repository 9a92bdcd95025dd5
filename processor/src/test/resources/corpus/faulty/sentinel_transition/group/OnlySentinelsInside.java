// A group whose only member is no state has nobody in it; it is still no unknown name.
package corpus.faulty.sentinel_transition.group;

import dev.interlock.*;

public enum OnlySentinelsInside {
  @State(sentinel = true, in = "odd") // expect: [sentinel-transition] UNKNOWN in a group
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(terminal = true)
  @Transition(on = "drop", from = {"odd", "OPEN"}) // expect: warn [idle-wildcard] "odd" no state
  CLOSED
}
