// Constants of which too little remains without the prefix: nothing, and names that start with a digit.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "P_")
public enum StrippedConstants {
  @State(initial = true)
  @Transition(on = "go", to = "OPEN")
  P_START,

  @Transition(on = "fall", from = "START")
  @Transition(on = "give", to = "OPEN")
  @Deprecated
  P_, // expect: [invalid-name] P_

  @Transition(on = "one", from = "START")
  @Transition(on = "give", to = "OPEN")
  P_1ST, // expect: [invalid-name] P_1ST

  @State(terminal = true)
  P_OPEN
}
