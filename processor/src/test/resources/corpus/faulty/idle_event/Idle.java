// Constants that no transition is on and that nothing ignores, all at the place where the enum is named.
package corpus.faulty.idle_event;

import dev.interlock.*;

@StateMachine(eventType = Idle.Event.class) // expect: warn [idle-event] HOLD is an event of Idle.Event, but no transition is on it. && warn [idle-event] WAIT_ON is an event of Idle.Event | fix: name it in the 'on' of a transition, or remove it from Idle.Event
public enum Idle {
  @State(initial = true, ignores = "tick")
  @Transition(on = "pay", to = "PAID")
  @Transition(to = "DONE")
  OPEN,

  @Transition(on = "FINISH_DRAIN", to = "DONE")
  PAID,

  @State(terminal = true)
  DONE;

  enum Event {
    PAY,
    HOLD,
    TICK,
    WAIT_ON,
    FINISH_DRAIN
  }
}
