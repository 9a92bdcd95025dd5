// Two lists of sources that share two states: a finding for each, at its own item.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ListedSources {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "pause", to = "PAUSED")
  RUNNING,

  PAUSED,

  @State(terminal = true)
  @Transition(on = "stop", from = {"PENDING", "RUNNING"})
  CANCELLED,

  @State(terminal = true)
  @Transition(
      on = "stop",
      from = {
        "PAUSED",
        "RUNNING", // expect: [ambiguous-event] stop RUNNING
        "PENDING" // expect: [ambiguous-event] stop PENDING
      })
  FAILED
}
