// Two groups that differ in case become one method.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum GroupsByCase {
  @State(initial = true, in = "open")
  @Transition(on = "go", to = "DONE")
  NEW,

  @State(terminal = true, in = "OPEN") // expect: [name-clash] Group "OPEN" group "open" isInOpen
  DONE
}
