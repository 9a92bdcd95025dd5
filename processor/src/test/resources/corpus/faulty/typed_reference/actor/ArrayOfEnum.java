// Not even an array of enums is an enum; nor is a primitive type.
package corpus.faulty.typed_reference.actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

class ArrayOfEnum {
  enum Caller {
    CLERK
  }

  @StateMachine(typed = true, machine = true, actorType = Caller[].class) // expect: [typed-reference] Caller[] is no enum
  enum One {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }

  @StateMachine(typed = true, machine = true, actorType = int.class) // expect: [typed-reference] int is no enum
  enum Two {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }

  @StateMachine(typed = true, machine = true, actorType = void.class)
  enum Three {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    LOST, // expect: [unreachable-state] LOST

    @State(terminal = true)
    DONE
  }
}
