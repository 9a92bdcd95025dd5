package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An LDP session: RFC 5036, section 2.5.4, state transition table.
 *
 * <p>"Receive any other message, timeout, close" was read as three events that lead back to the start from everywhere.
 */
@StateMachine(typed = true, machine = true)
public enum LdpSession {
  @State(initial = true)
  @Transition(on = "tcpEstablished", to = "INITIALIZED")
  @Transition(
      on = {"otherMessage", "timeout", "close"},
      from = {Transition.ANY})
  NON_EXISTENT,

  @Transition(on = "sendInit", to = "OPEN_SENT")
  INITIALIZED,

  @Transition(
      on = "receiveInit",
      from = {"INITIALIZED", "OPEN_SENT"})
  @Transition(on = "receiveKeepAlive", to = "OPERATIONAL")
  OPEN_REC,

  @State(onlyTo = {"NON_EXISTENT", "OPEN_REC"})
  OPEN_SENT,

  @State(onlyFrom = "OPEN_REC", onlyTo = "NON_EXISTENT")
  @Transition(on = "receiveKeepAlive", to = "OPERATIONAL")
  @Transition(on = "receiveShutdown", to = "NON_EXISTENT")
  OPERATIONAL
}
