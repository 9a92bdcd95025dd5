package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A WebSocket in a browser: WHATWG "WebSockets", section 3.1, attribute readyState.
 *
 * <p>close() before and after the connection is up starts closing; a connection that fails is closed at once. Beside
 * close the transitions have no event: the network makes them.
 */
public enum WebSocketState {
  @State(initial = true)
  @Transition(to = "OPEN")
  CONNECTING(0),

  OPEN(1),

  @Transition(
      on = "close",
      from = {"CONNECTING", "OPEN"})
  @Transition(on = "close", to = "CLOSING")
  @Transition(from = "OPEN")
  CLOSING(2),

  @State(terminal = true)
  @Transition(from = Transition.ANY)
  @Transition(on = "close", to = "CLOSED")
  CLOSED(3);

  private final int readyState;

  WebSocketState(int readyState) {
    this.readyState = readyState;
  }

  public int readyState() {
    return readyState;
  }
}
