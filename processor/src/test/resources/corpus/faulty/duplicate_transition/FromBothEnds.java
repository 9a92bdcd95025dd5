// The same arc written at its source and at its target, whichever constant comes first.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum FromBothEnds {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "resume", from = "PAUSED")
  PENDING,

  @Transition(on = "pause", to = "PAUSED")
  @Transition(
      on = "start",
      from = "PENDING", // expect: [duplicate-transition] PENDING RUNNING
      by = {})
  RUNNING,

  @Transition(on = "resume", to = "PENDING") // expect: [duplicate-transition] PAUSED PENDING
  @Transition(on = "give", to = "DONE")
  PAUSED,

  @State(terminal = true)
  DONE
}
