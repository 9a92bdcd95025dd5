// A self transition is a target like any other.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum StayOrGo {
  @State(initial = true)
  @Transition(on = {"tick", "tock"}, to = "RUNNING")
  @Transition(on = "tick", to = "DONE") // expect: [ambiguous-event] tick RUNNING
  RUNNING,

  @State(terminal = true)
  DONE
}
