// ANY is a constant, not a word; and nothing leads to every state.
package corpus.faulty.unknown_state.as_meant;

import dev.interlock.*;

public enum AnyAsString {
  @State(initial = true)
  @Transition(on = "run", to = "DONE")
  @Transition(on = "jump", to = "ANY") // expect: [unknown-state] "ANY" is no state of AnyAsString, and Transition.ANY can't stand in 'to' | fix: name a state, such as "FAILED".
  @Transition(on = "leap", to = "*") // expect: [unknown-state] Transition.ANY can't stand in 'to' | fix: name a state, such as "FAILED".
  NEW,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "fail", from = "any") // expect: [unknown-state] "any" did you mean Transition.ANY? | fix: write Transition.ANY.
  FAILED
}
