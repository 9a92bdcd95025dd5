package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A SIP INVITE client transaction: RFC 3261, section 17.1.1.2, figure 5.
 *
 * <p>Responses are grouped as the figure groups them: 1xx, 2xx and 300 to 699. Timers and responses were read as events
 * of the actors that cause them. The state Accepted of RFC 6026 is left out.
 */
@StateMachine(typed = true, machine = true, actors = {"TIMER", "PEER", "TRANSPORT"})
public enum SipInviteClient {
  @State(initial = true)
  @Transition(on = "timerA", to = "CALLING", by = "TIMER")
  @Transition(on = "receive1xx", to = "PROCEEDING", by = "PEER")
  CALLING,

  @State(onlyBy = "PEER")
  @Transition(on = "receive1xx", to = "PROCEEDING", by = "PEER")
  PROCEEDING,

  @State(onlyBy = "PEER")
  @Transition(
      on = "receive300To699",
      from = {"CALLING", "PROCEEDING"},
      by = "PEER")
  @Transition(on = "receive300To699", to = "COMPLETED", by = "PEER")
  COMPLETED,

  @State(terminal = true)
  @Transition(
      on = "receive2xx",
      from = {"CALLING", "PROCEEDING"},
      by = "PEER")
  @Transition(on = "timerB", from = "CALLING", by = "TIMER")
  @Transition(on = "timerD", from = "COMPLETED", by = "TIMER")
  @Transition(
      on = "transportError",
      from = {"CALLING", "COMPLETED"},
      by = "TRANSPORT")
  TERMINATED
}
