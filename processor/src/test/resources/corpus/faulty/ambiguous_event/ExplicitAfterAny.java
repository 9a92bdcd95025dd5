// The same with ANY first. The state that `except` takes out is not ambiguous.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ExplicitAfterAny {
  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "QUEUED")
  CANCELLED,

  @State(initial = true)
  @Transition(on = "admit", to = "PENDING")
  @Transition(on = "cancel", to = "FORGOTTEN")
  QUEUED,

  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "cancel", to = "FORGOTTEN") // expect: [ambiguous-event] cancel PENDING
  PENDING,

  @Transition(on = "cancel", to = "CANCELLED")
  RUNNING,

  @State(terminal = true)
  FORGOTTEN
}
