// ANY stands for sources; a rule without a limit is no rule.
package corpus.faulty.unknown_state.group;

import dev.interlock.*;

public enum AnyInRule {
  @State(initial = true, onlyTo = Transition.ANY) // expect: [unknown-state] Transition.ANY 'onlyTo'
  @Transition(on = "go", to = "DONE")
  IDLE,

  @State(terminal = true, onlyFrom = {"IDLE", "*"}) // expect: [unknown-state] Transition.ANY 'onlyFrom'
  DONE
}
