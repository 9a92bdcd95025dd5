// Two wildcards with one event: one finding at the later target, however many sources they share.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoWildcards {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "pause", to = "PAUSED")
  RUNNING,

  @Transition(on = "resume", to = "RUNNING")
  PAUSED,

  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY)
  CANCELLED,

  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY) // expect: [ambiguous-event] stop FAILED
  FAILED
}
