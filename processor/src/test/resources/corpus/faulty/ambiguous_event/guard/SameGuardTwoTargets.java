// Under one guard an event can lead to one target only; under two, to two.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.*;

public enum SameGuardTwoTargets {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(on = "pay", to = "WAITING", guard = "inStock") // expect: [ambiguous-event] 'pay' PLACED PAID WAITING same guard 'inStock'
  @Transition(on = "buy", to = "PAID", guard = "inStock")
  PLACED,

  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(on = "pay", to = "WAITING", guard = "canWait")
  @Transition(on = "pay", to = "PLACED")
  QUOTED,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  WAITING
}
