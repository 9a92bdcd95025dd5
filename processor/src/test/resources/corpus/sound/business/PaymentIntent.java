package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Stripe PaymentIntent: Stripe documentation, "How PaymentIntents work", section "Lifecycle".
 *
 * <p>Where the next status is the payment's outcome rather than a request, the transition has no event. Cancelling is
 * legal before processing and success; the rare cancellation while processing is left out.
 */
@StateMachine(typed = true, machine = true, stripPrefix = "STATUS_")
public enum PaymentIntent {
  @State(initial = true)
  @Transition(on = "attachPaymentMethod", to = "REQUIRES_CONFIRMATION")
  @Transition(to = {"REQUIRES_ACTION", "PROCESSING", "REQUIRES_CAPTURE", "SUCCEEDED"})
  STATUS_REQUIRES_PAYMENT_METHOD,

  @Transition(
      to = {
        "REQUIRES_ACTION", "PROCESSING", "REQUIRES_CAPTURE", "SUCCEEDED", "REQUIRES_PAYMENT_METHOD"
      })
  STATUS_REQUIRES_CONFIRMATION,

  @Transition(
      to = {
        "REQUIRES_CONFIRMATION",
        "PROCESSING",
        "REQUIRES_CAPTURE",
        "SUCCEEDED",
        "REQUIRES_PAYMENT_METHOD"
      })
  STATUS_REQUIRES_ACTION,

  @State(onlyTo = {"SUCCEEDED", "REQUIRES_CAPTURE", "REQUIRES_PAYMENT_METHOD"})
  @Transition(on = "settle", to = "SUCCEEDED")
  @Transition(on = "authorize", to = "REQUIRES_CAPTURE")
  @Transition(on = "decline", to = "REQUIRES_PAYMENT_METHOD")
  STATUS_PROCESSING,

  @Transition(on = "capture", to = "PROCESSING")
  @Transition(to = "SUCCEEDED")
  STATUS_REQUIRES_CAPTURE,

  @State(terminal = true)
  STATUS_SUCCEEDED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "STATUS_PROCESSING")
  STATUS_CANCELED
}
