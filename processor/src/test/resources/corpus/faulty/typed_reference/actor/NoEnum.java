// Only an enum can list actors; its fault doesn't make every actor unknown.
package corpus.faulty.typed_reference.actor;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actorType = String.class) // expect: [typed-reference] String no enum
public enum NoEnum {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  NEW,

  @State(terminal = true, onlyBy = "CLERK")
  DONE
}
