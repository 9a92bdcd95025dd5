// Generated code can't name a private enum of actors.
package corpus.faulty.inaccessible_enum.actor;

import dev.interlock.*;

class Private {
  private enum Caller {
    CLERK
  }

  @StateMachine(typed = true, machine = true, actorType = Caller.class) // expect: [inaccessible-enum] Private.Caller
  enum Order {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }
}
