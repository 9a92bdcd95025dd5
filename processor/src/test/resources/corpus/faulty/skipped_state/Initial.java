// To be initial is a way of length zero; a state doesn't come before itself.
package corpus.faulty.skipped_state;

import dev.interlock.*;

public enum Initial {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @State(initial = true, onlyAfter = "PLACED") // expect: [skipped-state] PAID is initial, and what begins there hasn't been in PLACED before. | fix: remove initial = true from PAID, or remove PAID's onlyAfter
  @Transition(on = "send", to = "SENT")
  @Transition(on = "retry", to = "PAID")
  PAID,

  @State(onlyAfter = "SENT") // expect: [skipped-state] A way leads to SENT that hasn't been in SENT before. | way: PAID -send-> SENT && warn [idle-rule] SENT's onlyAfter allows what there isn't: SENT doesn't come before itself. | fix: remove "SENT" from SENT's onlyAfter
  @Transition(on = "back", to = "PAID")
  SENT,

  @State(terminal = true)
  @Transition(from = "SENT")
  DONE
}
