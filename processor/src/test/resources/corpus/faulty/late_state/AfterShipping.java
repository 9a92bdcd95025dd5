// Each name that something comes from is found at that name, with the shortest way that has been there.
package corpus.faulty.late_state;

import dev.interlock.*;

public enum AfterShipping {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "edit", to = "EDITED")
  PLACED,

  @Transition(on = "done", to = "PLACED")
  EDITED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @Transition(on = "bring", to = "DELIVERED")
  @Transition(on = "lose", to = "LOST", guard = "insured")
  SHIPPED,

  @Transition(on = "again", to = "PACKED")
  LOST,

  @State(
      neverAfter = {
        "SHIPPED", // expect: [late-state] A way leads to PACKED that has been in SHIPPED before. | way: PLACED -pay-> PAID -ship-> SHIPPED -lose-> LOST -again-> PACKED
        "EDITED", // expect: [late-state] A way leads to PACKED that has been in EDITED before. | way: PLACED -edit-> EDITED -done-> PLACED -pay-> PAID -pack-> PACKED
        "GIFT"
      })
  @Transition(on = "pack", from = "PAID")
  @Transition(on = "ship", to = "SHIPPED")
  PACKED,

  @Transition(on = "wrap", from = "DELIVERED")
  @Transition(to = "DELIVERED")
  GIFT,

  DELIVERED,

  @State(terminal = true)
  @Transition(on = "close", from = "DELIVERED")
  CLOSED
}
