// The sign of ANY can't be a group's name.
package corpus.faulty.invalid_name.group;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum AnyAsName {
  @State(initial = true, in = Transition.ANY) // expect: [invalid-name] group "*"
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true, in = "") // expect: [invalid-name] group ""
  DONE
}
