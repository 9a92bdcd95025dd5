// A former name is for stored data: where a state is named, the message says which one it is today.
package corpus.faulty.unknown_state;

import dev.interlock.*;

public enum FormerName {
  @State(initial = true, onlyTo = "STARTED") // expect: [unknown-state] "STARTED" is no state of FormerName: that is what RUNNING was called formerly.
  @Transition(on = "start", to = "STARTED") // expect: [unknown-state] "STARTED" is no state of FormerName: that is what RUNNING was called formerly. | fix: write "RUNNING"
  QUEUED,

  @Was(formerly = {"STARTED", "BUSY"})
  @Transition(on = "stop", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(on = "cancel", from = {"QUEUED", "BUSY"}) // expect: [unknown-state] "BUSY" is no state of FormerName: that is what RUNNING was called formerly.
  DONE;

  @State
  @interface Was {
    String[] formerly();
  }
}
