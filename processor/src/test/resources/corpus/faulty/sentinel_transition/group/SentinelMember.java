// What is no state belongs to no group of states.
package corpus.faulty.sentinel_transition.group;

import dev.interlock.*;

public enum SentinelMember {
  @State(sentinel = true, in = "live") // expect: [sentinel-transition] UNKNOWN sentinel in a group
  UNKNOWN,

  @State(initial = true, in = "live")
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(terminal = true)
  CLOSED
}
