// The same arc under the same guard is written twice; under another guard it is another arc.
package corpus.faulty.duplicate_transition.guard;

import dev.interlock.*;

public enum Duplicates {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(on = "pay", to = "PAID", guard = "inStock") // expect: [duplicate-transition] PLACED -> PAID 'pay' under 'inStock'
  @Transition(on = "pay", to = "PAID", guard = "onOrder")
  @Transition(on = "pay", to = "PAID")
  @Transition(to = "PAID", guard = "inStock")
  @Transition(to = "PAID", guard = "inStock") // expect: [duplicate-transition] PLACED -> PAID under 'inStock'
  PLACED,

  @State(terminal = true)
  PAID
}
