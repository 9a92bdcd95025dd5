// A private enum still lists the events, though generated code can't name it.
package corpus.faulty.inaccessible_enum.event;

import dev.interlock.*;

class Private {
  private enum Event {
    GO,
    STOP
  }

  @StateMachine(eventType = Event.class) enum Job { // expect: [inaccessible-enum] Private.Event can't be named in the package of Private.Job.
    @State(initial = true)
    @Transition(on = "GO", to = "DONE")
    @Transition(on = "run", to = "DONE") // expect: [unknown-event] "run" is no event of Private.Event.
    OPEN,

    @State(terminal = true)
    DONE
  }
}
