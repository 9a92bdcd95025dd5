// A way leads round the state that has to come before; guards are passable, and the shortest way is shown.
package corpus.faulty.skipped_state;

import dev.interlock.*;

public enum RoundPayment {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "edit", to = "EDITED")
  @Transition(on = "keep", to = "KEPT")
  PLACED,

  @Transition(on = "pay", to = "PAID")
  @Transition(on = "keep", to = "KEPT")
  EDITED,

  @Transition(on = "pack", to = "PACKED")
  @Transition(on = "defer", to = "KEPT")
  PAID,

  @Transition(on = "trust", to = "PACKED", guard = "known")
  KEPT,

  @State(onlyAfter = "PAID") // expect: [skipped-state] A way leads to PACKED that hasn't been in PAID before. | way: PLACED -keep-> KEPT -trust-> PACKED
  @Transition(to = "SHIPPED")
  PACKED,

  @State(terminal = true, onlyAfter = {"PAID", "KEPT"})
  SHIPPED
}
