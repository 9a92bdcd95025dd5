package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A Stripe subscription: Stripe documentation, "How subscriptions work", section "Subscription statuses".
 *
 * <p>Events name what happens to the invoice, the trial or the collection. A subscription may begin incomplete, in trial
 * or active. Cancelling was read as legal for each status but incomplete, which expires instead.
 */
public enum Subscription {
  @State(
      initial = true,
      onlyTo = {"ACTIVE", "INCOMPLETE_EXPIRED"})
  @Transition(on = "firstInvoicePaid", to = "ACTIVE")
  @Transition(on = "firstInvoiceExpired", to = "INCOMPLETE_EXPIRED")
  INCOMPLETE,

  @State(terminal = true)
  INCOMPLETE_EXPIRED,

  @State(initial = true)
  @Transition(on = "invoicePaid", to = "ACTIVE")
  @Transition(on = "paymentFailed", to = "PAST_DUE")
  @Transition(on = "trialEndedWithoutMethod", to = "PAUSED")
  TRIALING,

  @State(initial = true)
  @Transition(on = "paymentFailed", to = "PAST_DUE")
  ACTIVE,

  @Transition(on = "invoicePaid", to = "ACTIVE")
  @Transition(on = "retriesExhausted", to = "UNPAID")
  PAST_DUE,

  @Transition(on = "invoicePaid", to = "ACTIVE")
  UNPAID,

  @State(onlyFrom = "TRIALING")
  @Transition(on = "resume", to = "ACTIVE")
  PAUSED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "INCOMPLETE")
  CANCELED
}
