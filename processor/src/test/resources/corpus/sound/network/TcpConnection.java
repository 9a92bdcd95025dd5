package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * TCP: RFC 9293, section 3.3.2, figure 5, with its notes 1 and 2.
 *
 * <p>User calls and arriving segments were read as events. The connection that does not exist yet, CLOSED, is the
 * initial state; the figure returns to it, so nothing is terminal. Resets, which the figure leaves out, are left out.
 */
@StateMachine(typed = true, machine = true)
public enum TcpConnection {
  @State(initial = true)
  @Transition(on = "passiveOpen", to = "LISTEN")
  @Transition(on = "activeOpen", to = "SYN_SENT")
  CLOSED,

  @Transition(on = "receiveSyn", to = "SYN_RECEIVED")
  @Transition(on = "send", to = "SYN_SENT")
  @Transition(on = "close", to = "CLOSED")
  LISTEN,

  @Transition(on = "receiveSynAndAck", to = "ESTABLISHED")
  @Transition(on = "receiveSyn", to = "SYN_RECEIVED")
  @Transition(on = "close", to = "CLOSED")
  SYN_SENT,

  @Transition(on = "receiveAckOfSyn", to = "ESTABLISHED")
  @Transition(on = "receiveReset", to = "LISTEN")
  SYN_RECEIVED,

  @Transition(on = "receiveFin", to = "CLOSE_WAIT")
  ESTABLISHED,

  @Transition(
      on = "close",
      from = {"SYN_RECEIVED", "ESTABLISHED"})
  @Transition(on = "receiveAckOfFin", to = "FIN_WAIT_2")
  @Transition(on = "receiveFin", to = "CLOSING")
  FIN_WAIT_1,

  FIN_WAIT_2,

  @Transition(on = "close", to = "LAST_ACK")
  CLOSE_WAIT,

  CLOSING,

  @Transition(on = "receiveAckOfFin", to = "CLOSED")
  LAST_ACK,

  @Transition(on = "receiveFin", from = "FIN_WAIT_2")
  @Transition(on = "receiveAckOfFin", from = "CLOSING")
  @Transition(on = "receiveFinAndAckOfFin", from = "FIN_WAIT_1")
  @Transition(on = "timeout", to = "CLOSED")
  TIME_WAIT
}
