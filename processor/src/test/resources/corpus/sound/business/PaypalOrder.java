package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A PayPal order: PayPal Orders API, version 2, order field status.
 *
 * <p>The reference lists the statuses with a sentence each; the order between them was read from these. Capturing and
 * authorising both complete the order. Voiding applies to whatever is not complete.
 */
@StateMachine(typed = true, machine = true, actors = {"MERCHANT", "PAYER"})
public enum PaypalOrder {
  @State(initial = true)
  @Transition(on = "save", to = "SAVED", by = "MERCHANT")
  @Transition(on = "requirePayerAction", to = "PAYER_ACTION_REQUIRED", by = "MERCHANT")
  @Transition(on = "approve", to = "APPROVED", by = "PAYER")
  CREATED,

  @Transition(on = "approve", to = "APPROVED", by = "PAYER")
  PAYER_ACTION_REQUIRED,

  @State(onlyBy = "PAYER")
  APPROVED,

  SAVED,

  @State(
      terminal = true,
      onlyFrom = {"APPROVED", "SAVED"},
      onlyBy = "MERCHANT")
  @Transition(
      on = {"capture", "authorize"},
      from = {"APPROVED", "SAVED"},
      by = "MERCHANT")
  COMPLETED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, by = {"MERCHANT", "PAYER"})
  VOIDED
}
