// A wildcard may bring the other actors: one finding for it, at its item.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.*;

public enum UnequalActorsByWildcard {
  @State(initial = true)
  @Transition(on = "stop", to = "PAUSED", by = "USER", guard = "calm")
  IDLE,

  @State(initial = true)
  @Transition(on = "stop", to = "PAUSED", by = "USER", guard = "calm")
  BUSY,

  @Transition(on = "go", to = "BUSY", by = "USER")
  PAUSED,

  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY, except = "PAUSED", by = "ADMIN") // expect: [ambiguous-event] 'stop' IDLE USER PAUSED ADMIN STOPPED
  STOPPED
}
