package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An OAuth 2.0 device authorization grant: RFC 8628, sections 3.3 to 3.5.
 *
 * <p>The answers to a poll were read as the state of the device code: authorization_pending and slow_down stay where
 * they are, access_denied and expired_token end it, a token redeems what the user has approved.
 */
@StateMachine(typed = true, machine = true, actors = {"CLIENT", "USER", "SERVER"})
public enum DeviceAuthorization {
  @State(initial = true)
  @Transition(
      on = {"poll", "pollTooFast"},
      to = "PENDING",
      by = "CLIENT")
  PENDING,

  @State(onlyFrom = "PENDING", onlyBy = "USER")
  @Transition(on = "approve", from = "PENDING", by = "USER")
  APPROVED,

  @State(terminal = true, onlyFrom = "PENDING", onlyBy = "USER")
  @Transition(on = "deny", from = "PENDING", by = "USER")
  DENIED,

  @State(terminal = true, onlyBy = "SERVER")
  @Transition(on = "expire", from = Transition.ANY, by = "SERVER")
  EXPIRED,

  @State(terminal = true, onlyFrom = "APPROVED", onlyBy = "CLIENT")
  @Transition(on = "poll", from = "APPROVED", by = "CLIENT")
  ISSUED
}
