// A wildcard breaks the rule from each source that the rule doesn't allow, all at the one item.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AnyIntoRule {
  @State(initial = true)
  @Transition(on = "admit", to = "PENDING")
  QUEUED,

  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(
      on = "fail",
      from = Transition.ANY) // expect: [contradiction] QUEUED -> FAILED (and 1 more) | from: QUEUED, PENDING fix: add "QUEUED", "PENDING" to FAILED's onlyFrom
  FAILED
}
