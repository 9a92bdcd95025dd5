// A group can be a source, but no target: a transition enters one state.
package corpus.faulty.unknown_state.group;

import dev.interlock.*;

public enum AsTarget {
  @State(initial = true, in = "open")
  @Transition(on = "advance", to = "open") // expect: [unknown-state] "open" is a group target
  @Transition(on = "cancel", to = "ENDED")
  NEW,

  @State(in = "open")
  @Transition(on = "cancel", to = "ENDED")
  BUSY,

  @State(terminal = true)
  ENDED
}
