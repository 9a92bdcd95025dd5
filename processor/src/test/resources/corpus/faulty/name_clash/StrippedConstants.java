// Constants of which the prefix leaves one name, or a name that a constant without the prefix has.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "S_")
public enum StrippedConstants {
  @State(initial = true)
  @Transition(on = "go", to = "MIDDLE")
  OPEN,

  @Transition(on = "back", to = "LAST")
  S_MIDDLE,

  @State(initial = true)
  @Transition(on = "jump", to = "S_MIDDLE")
  S_OPEN, // expect: [name-clash] S_OPEN OPEN

  @State(terminal = true)
  S_LAST
}
