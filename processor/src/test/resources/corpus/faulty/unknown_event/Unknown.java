// A name that is no constant of eventType, near one or not, alone or in a list; a wrong one isn't idle beside it.
package corpus.faulty.unknown_event;

import dev.interlock.*;

@StateMachine(eventType = Unknown.Event.class, ignores = {"PONG", "ping"}) // expect: [unknown-event] "PONG" is no event of Unknown.Event; did you mean "PING"? | fix: remove it
public enum Unknown {
  @State(initial = true)
  @Transition(on = "finshDrain", to = "DONE") // expect: [unknown-event] "finshDrain" is no event of Unknown.Event; did you mean "finishDrain"? | fix: write "finishDrain"
  @Transition(on = {"PAY", "JUMP"}, to = "PAID") // expect: [unknown-event] "JUMP" is no event of Unknown.Event. | fix: remove it
  OPEN,

  @Transition(on = "elsewhere", to = "DONE") // expect: [unknown-event] "elsewhere" is no event of Unknown.Event. | fix: add it to Unknown.Event
  PAID,

  @State(terminal = true)
  DONE;

  enum Event {
    PING,
    PAY,
    FINISH_DRAIN
  }
}
