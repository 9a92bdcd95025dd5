// Guards tell the targets of one event apart, actors never do.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.*;

public enum UnequalActors {
  @State(initial = true)
  @Transition(on = "cancel", to = "CANCELLED", by = "ADMIN", guard = "force")
  @Transition(on = "cancel", to = "ASKED", by = {"ADMIN", "USER"}) // expect: [ambiguous-event] 'cancel' PLACED ADMIN CANCELLED ASKED Guards
  @Transition(on = "drop", to = "CANCELLED", by = "ADMIN")
  @Transition(on = "drop", to = "CANCELLED", by = "USER", guard = "inTime")
  PLACED,

  @Transition(on = "cancel", to = "CANCELLED", by = "ADMIN", guard = "force")
  @Transition(on = "cancel", to = "PLACED", by = "ADMIN")
  ASKED,

  @State(terminal = true)
  CANCELLED
}
