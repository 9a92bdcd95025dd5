// What is ignored becomes a name like any event: a state's, the machine's.
package corpus.faulty.invalid_name;

import dev.interlock.*;

@StateMachine(ignores = {
    "name", // expect: [invalid-name] "name" every enum has a method of this name already
    "kill"})
public enum IgnoredEvents {
  @State(initial = true, ignores = "two words") // expect: [invalid-name] "two words" it is no legal name of a method
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
