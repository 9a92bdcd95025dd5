package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An ACME authorization: RFC 8555, section 7.1.6, second figure.
 *
 * <p>The line that runs from pending around to the right was read as its expiry. Who acts is taken from the labels:
 * the server revokes, the client deactivates.
 */
@StateMachine(typed = true, machine = true, actors = {"SERVER", "CLIENT"})
public enum AcmeAuthorization {
  @State(initial = true)
  @Transition(on = "challengeValid", to = "VALID", by = "SERVER")
  @Transition(on = "challengeFailed", to = "INVALID", by = "SERVER")
  PENDING,

  VALID,

  @State(terminal = true)
  INVALID,

  @State(terminal = true, onlyFrom = "VALID", onlyBy = "SERVER")
  @Transition(on = "revoke", from = "VALID", by = "SERVER")
  REVOKED,

  @State(terminal = true, onlyFrom = "VALID", onlyBy = "CLIENT")
  @Transition(on = "deactivate", from = "VALID", by = "CLIENT")
  DEACTIVATED,

  @State(
      terminal = true,
      onlyFrom = {"PENDING", "VALID"})
  @Transition(on = "expire", from = Transition.ANY)
  EXPIRED
}
