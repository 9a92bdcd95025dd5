// Constants of an enum are names already; a listed actor has to become one.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

class TypedActorsNeedNone {
  @StateMachine(typed = true, machine = true, actorType = Caller.class)
  enum Typed {
    @State(initial = true)
    @Transition(on = "end", to = "DONE", by = {"$", "été"})
    NEW,

    LOST, // expect: [unreachable-state] LOST

    @State(terminal = true)
    DONE
  }

  @StateMachine(typed = true, machine = true, actors = {
      "$",
      "été",
      "1st"}) // expect: [invalid-name] actor "1st"
  enum Listed {
    @State(initial = true)
    @Transition(on = "end", to = "DONE", by = {"$", "été", "1st"})
    NEW,

    @State(terminal = true)
    DONE
  }

  enum Caller {
    $,
    été
  }
}
