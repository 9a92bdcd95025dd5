// One arc written at the source, the other at its target, which stands before or after it.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AcrossConstants {
  @Transition(on = "pause", from = "RUNNING")
  @Transition(on = "give", to = "DONE")
  PAUSED,

  @State(initial = true)
  @Transition(on = "pause", to = "PARKED") // expect: [ambiguous-event] pause RUNNING
  @Transition(on = "end", to = "PARKED")
  RUNNING,

  @Transition(on = "give", to = "DONE")
  PARKED,

  @State(terminal = true)
  @Transition(
      on = "end",
      from = "RUNNING") // expect: [ambiguous-event] end RUNNING
  DONE
}
