package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The sending part of a QUIC stream: RFC 9000, section 3.1, figure 2.
 *
 * <p>The frames of the figure were read as events; RESET_STREAM may be sent until everything was acknowledged.
 */
@StateMachine(typed = true, machine = true)
public enum QuicSendStream {
  @State(initial = true)
  @Transition(
      on = {"sendStream", "sendStreamDataBlocked", "peerCreatesBidirectional"},
      to = "SEND")
  READY,

  @Transition(on = "sendStreamFin", to = "DATA_SENT")
  SEND,

  @Transition(on = "receiveAllAcks", to = "DATA_RECVD")
  DATA_SENT,

  @State(terminal = true, onlyFrom = "DATA_SENT")
  DATA_RECVD,

  @State(onlyTo = "RESET_RECVD")
  @Transition(on = "sendResetStream", from = Transition.ANY)
  @Transition(on = "receiveAck", to = "RESET_RECVD")
  RESET_SENT,

  @State(terminal = true, onlyFrom = "RESET_SENT")
  RESET_RECVD
}
