// The query for a group may already be an event.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum GroupAndEvent {
  @State(initial = true, in = "open")
  @Transition(on = "isInOpen", to = "DONE") // expect: [name-clash] "isInOpen" group "open" isInOpen
  NEW,

  @State(terminal = true)
  DONE
}
