package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Stripe payout: Stripe API reference, "The Payout object", field status.
 *
 * <p>A payout that was reported as paid may still turn out failed, so paid is no terminal state although most payouts
 * stay there.
 */
@StateMachine(typed = true, machine = true, actors = {"MERCHANT", "STRIPE", "BANK"})
public enum Payout {
  @State(initial = true)
  @Transition(on = "cancel", to = "CANCELED", by = "MERCHANT")
  @Transition(on = "submit", to = "IN_TRANSIT", by = "STRIPE")
  PENDING,

  @Transition(on = "settle", to = "PAID", by = "BANK")
  @Transition(on = "cancel", to = "CANCELED", by = "BANK")
  IN_TRANSIT,

  @State(onlyFrom = "IN_TRANSIT", onlyTo = "FAILED", onlyBy = "BANK")
  PAID,

  @State(terminal = true, onlyBy = "BANK")
  @Transition(
      on = "reject",
      from = {"IN_TRANSIT", "PAID"},
      by = "BANK")
  FAILED,

  @State(terminal = true)
  CANCELED
}
