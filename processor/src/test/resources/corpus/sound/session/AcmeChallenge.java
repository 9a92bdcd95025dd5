package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * An ACME challenge: RFC 8555, section 7.1.6, first figure.
 *
 * <p>A retry by the server or on the client's request leaves the challenge in processing: a self transition.
 */
enum AcmeChallenge {
  @State(initial = true)
  @Transition(on = "respond", to = "PROCESSING")
  PENDING,

  @Transition(
      on = {"serverRetry", "clientRetryRequest"},
      to = "PROCESSING")
  PROCESSING,

  @State(terminal = true)
  @Transition(on = "validationSucceeded", from = "PROCESSING")
  VALID,

  @State(terminal = true)
  @Transition(on = "validationFailed", from = "PROCESSING")
  INVALID
}
