// Wrong names in both rules. A rule with a wrong name is not held against the arcs, or each typo would contradict.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum RuleNames {
  @State(
      initial = true,
      onlyTo = {
        "DONE",
        "FALED" // expect: [unknown-state] FALED
      })
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "fail", to = "FAILED")
  RUNNING,

  @State(terminal = true, onlyFrom = "RUNING") // expect: [unknown-state] RUNING
  DONE,

  @State(terminal = true)
  FAILED
}
