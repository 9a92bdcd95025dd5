// A state, or the machine, that ignores an event twice.
package corpus.faulty.repeated_name;

import dev.interlock.*;

@StateMachine(ignores = {
    "kill",
    "kill"}) // expect: warn [repeated-name] "kill" is named twice in one list.
public enum Ignores {
  @State(initial = true, ignores = {
      "ping",
      "ping"}) // expect: warn [repeated-name] "ping"
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
