// What is no enum lists no events: every name is one then.
package corpus.faulty.typed_reference.event;

import dev.interlock.*;

@StateMachine(eventType = String.class) // expect: [typed-reference] String is no enum, so it can't name the events. | fix: name an enum whose constants are the events
public enum NoEnum {
  @State(initial = true)
  @Transition(on = "go", to = "DONE")
  OPEN,

  @State(terminal = true)
  DONE
}
