// An ambiguous event hides no other event's unequal actors.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ConflictElsewhere {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "USER")
  @Transition(on = "pay", to = "GONE", by = "USER") // expect: [ambiguous-event] 'pay' NEW both PAID GONE
  @Transition(on = "stop", to = "PAID", by = "USER", guard = "calm")
  @Transition(on = "stop", to = "GONE", by = "ADMIN") // expect: [ambiguous-event] 'stop' NEW USER may go to PAID, ADMIN to GONE
  NEW,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  GONE
}
