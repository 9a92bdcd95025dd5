package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An SCTP association: RFC 9260, section 4, figure 3.
 *
 * <p>Primitives of the upper layer are the events of USER, chunks those of PEER, the last acknowledgement of data that
 * of NETWORK. ABORT is drawn from any state and was read so.
 */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "SCTP_",
    actors = {"USER", "PEER", "NETWORK"})
public enum SctpAssociation {
  @State(initial = true)
  @Transition(on = "associate", to = "COOKIE_WAIT", by = "USER")
  @Transition(on = "receiveCookieEcho", to = "ESTABLISHED", by = "PEER")
  @Transition(
      on = "abort",
      from = Transition.ANY,
      by = {"USER", "PEER"})
  SCTP_CLOSED,

  @Transition(on = "receiveInitAck", to = "COOKIE_ECHOED", by = "PEER")
  SCTP_COOKIE_WAIT,

  @Transition(on = "receiveCookieAck", to = "ESTABLISHED", by = "PEER")
  SCTP_COOKIE_ECHOED,

  @State(onlyBy = "PEER")
  @Transition(on = "shutdown", to = "SHUTDOWN_PENDING", by = "USER")
  @Transition(on = "receiveShutdown", to = "SHUTDOWN_RECEIVED", by = "PEER")
  SCTP_ESTABLISHED,

  @Transition(on = "noMoreOutstanding", to = "SHUTDOWN_SENT", by = "NETWORK")
  SCTP_SHUTDOWN_PENDING,

  @Transition(on = "noMoreOutstanding", to = "SHUTDOWN_ACK_SENT", by = "NETWORK")
  SCTP_SHUTDOWN_RECEIVED,

  @State(onlyFrom = "SHUTDOWN_PENDING")
  @Transition(on = "receiveShutdownAck", to = "CLOSED", by = "PEER")
  @Transition(on = "receiveShutdown", to = "SHUTDOWN_ACK_SENT", by = "PEER")
  SCTP_SHUTDOWN_SENT,

  @Transition(
      on = {"receiveShutdownComplete", "receiveShutdownAck"},
      to = "SCTP_CLOSED",
      by = "PEER")
  SCTP_SHUTDOWN_ACK_SENT
}
