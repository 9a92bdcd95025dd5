package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An ACME order: RFC 8555, section 7.1.6, third figure.
 *
 * <p>The label "error or authorization failure" of the figure was read as holding for every state before the end, which
 * is how the figure draws it.
 */
@StateMachine(typed = true, machine = true)
public enum AcmeOrder {
  @State(initial = true)
  @Transition(on = "allAuthorizationsValid", to = "READY")
  PENDING,

  @Transition(on = "requestFinalization", to = "PROCESSING")
  READY,

  @State(onlyTo = {"VALID", "INVALID"})
  @Transition(on = "certificateIssued", to = "VALID")
  PROCESSING,

  @State(terminal = true, onlyFrom = "PROCESSING")
  VALID,

  @State(terminal = true)
  @Transition(
      on = {"error", "authorizationFailure"},
      from = Transition.ANY)
  INVALID
}
