// Two targets in one array tell nothing apart once the transition has an event.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OneArray {
  @State(initial = true)
  @Transition(
      on = "finish",
      to = {
        "DONE",
        "FAILED" // expect: [ambiguous-event] finish RUNNING
      })
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  FAILED
}
