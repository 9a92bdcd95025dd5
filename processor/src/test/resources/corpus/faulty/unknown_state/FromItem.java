// One wrong item among several of `from`, each on a line of its own.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum FromItem {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "pause", to = "PAUSED")
  RUNNING,

  PAUSED,

  @State(terminal = true)
  @Transition(
      on = "cancel",
      from = {
        "PENDING",
        "RUNNNING", // expect: [unknown-state] RUNNNING
        "PAUSED",
      })
  CANCELLED
}
