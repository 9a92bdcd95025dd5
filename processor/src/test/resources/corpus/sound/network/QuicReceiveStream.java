package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The receiving part of a QUIC stream: RFC 9000, section 3.2, figure 3.
 *
 * <p>Both transitions that the figure calls optional, between Data Recvd and Reset Recvd, are included.
 */
@StateMachine(typed = true, machine = true)
public enum QuicReceiveStream {
  @State(initial = true)
  @Transition(on = "receiveStreamFin", to = "SIZE_KNOWN")
  RECV,

  @Transition(on = "receiveAllData", to = "DATA_RECVD")
  SIZE_KNOWN,

  @Transition(on = "readAllData", to = "DATA_READ")
  DATA_RECVD,

  @State(terminal = true)
  DATA_READ,

  @Transition(
      on = "receiveResetStream",
      from = {"RECV", "SIZE_KNOWN", "DATA_RECVD"})
  @Transition(on = "receiveAllData", to = "DATA_RECVD")
  @Transition(on = "readReset", to = "RESET_READ")
  RESET_RECVD,

  @State(terminal = true)
  RESET_READ
}
