// A guarded transition is a way like any other; a forbidden one too.
package corpus.faulty.contradiction.guard;

import dev.interlock.*;

public enum StillReaches {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock") // expect: [contradiction] PLACED -> PAID only from SHIPPED
  PLACED,

  @State(onlyFrom = "SHIPPED") // expect: warn [idle-rule] PAID's onlyFrom SHIPPED PAID
  @Transition(on = "ship", to = "SHIPPED", guard = "packed")
  PAID,

  @State(terminal = true)
  SHIPPED
}
