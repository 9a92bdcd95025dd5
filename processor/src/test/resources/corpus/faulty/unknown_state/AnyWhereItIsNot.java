// Transition.ANY stands for sources alone: not in `to`, not in a rule, and its value is no way round that.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AnyWhereItIsNot {
  @State(initial = true, onlyTo = Transition.ANY) // expect: [unknown-state]
  @Transition(on = "scatter", to = Transition.ANY) // expect: [unknown-state]
  @Transition(on = "go", to = {"RIGHT", "*"}) // expect: [unknown-state]
  LEFT,

  @State(
      terminal = true,
      onlyFrom = {"LEFT", Transition.ANY}) // expect: [unknown-state]
  RIGHT
}
