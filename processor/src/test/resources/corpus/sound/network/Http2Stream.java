package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * An HTTP/2 stream: RFC 9113, section 5.1, figure 2.
 *
 * <p>Frames sent and received were read as events, END_STREAM as an event of its own. A reset ends every stream that
 * has left idle; what section 5.1.1 says about idle streams with lower numbers is left out.
 */
public enum Http2Stream {
  @State(initial = true)
  @Transition(on = "sendPushPromise", to = "RESERVED_LOCAL")
  @Transition(on = "receivePushPromise", to = "RESERVED_REMOTE")
  @Transition(
      on = {"sendHeaders", "receiveHeaders"},
      to = "OPEN")
  IDLE,

  @Transition(on = "sendHeaders", to = "HALF_CLOSED_REMOTE")
  RESERVED_LOCAL,

  @Transition(on = "receiveHeaders", to = "HALF_CLOSED_LOCAL")
  RESERVED_REMOTE,

  @Transition(on = "sendEndStream", to = "HALF_CLOSED_LOCAL")
  @Transition(on = "receiveEndStream", to = "HALF_CLOSED_REMOTE")
  OPEN,

  @State(onlyTo = "CLOSED")
  @Transition(on = "receiveEndStream", to = "CLOSED")
  HALF_CLOSED_LOCAL,

  @State(onlyTo = "CLOSED")
  @Transition(on = "sendEndStream", to = "CLOSED")
  HALF_CLOSED_REMOTE,

  @State(terminal = true)
  @Transition(
      on = {"sendReset", "receiveReset"},
      from = Transition.ANY,
      except = "IDLE")
  CLOSED
}
