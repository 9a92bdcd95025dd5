// The event leads elsewhere from one of the states that ANY stands for; ANY comes later.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AnyAfterExplicit {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "cancel", to = "FORGOTTEN")
  PENDING,

  @Transition(on = "finish", to = "FORGOTTEN")
  RUNNING,

  @State(terminal = true)
  FORGOTTEN,

  @State(terminal = true)
  @Transition(
      on = "cancel",
      from = Transition.ANY) // expect: [ambiguous-event] cancel PENDING
  CANCELLED
}
