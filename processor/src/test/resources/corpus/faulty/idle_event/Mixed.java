// What is wrong with events of an enum: one event in two spellings, a method that Java refuses, a list that repeats.
package corpus.faulty.idle_event;

import dev.interlock.*;

@StateMachine(
    eventType = Mixed.Event.class, // expect: warn [idle-event] UNUSED
    ignores = {"PING", "ping"}) // expect: warn [repeated-name] "ping" is named twice in one list.
public enum Mixed {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "PAY", to = "DONE") // expect: [ambiguous-event] The event 'pay' leads from OPEN both to PAID and to DONE.
  OPEN,

  @Transition(on = "RETURN", to = "DONE") // expect: [invalid-name] The event "return" can't become a method: it is no legal name of a method. | fix: rename the constant of Mixed.Event
  @Transition(on = "pay", to = "DONE")
  PAID,

  @State(terminal = true)
  DONE;

  enum Event {
    PAY,
    RETURN,
    PING,
    UNUSED
  }
}
