// The evidence is of two targets; who may make an arc is said for all of its declarations.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum UnequalWitness {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "USER", guard = "inStock")
  @Transition(on = "pay", to = "PAID", by = "ADMIN", guard = "onOrder")
  @Transition(on = "pay", to = "WAITING", by = "USER") // expect: [ambiguous-event] 'pay' NEW ADMIN may go to PAID, USER to WAITING
  NEW,

  @State(initial = true)
  @Transition(on = "buy", to = "PAID", by = "USER", guard = "inStock")
  @Transition(on = "buy", to = "PAID", by = "ADMIN", guard = "inStock")
  @Transition(on = "buy", to = "WAITING", by = "USER") // expect: [ambiguous-event] 'buy' OLD USER, ADMIN may go to PAID, USER to WAITING
  OLD,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  WAITING
}
