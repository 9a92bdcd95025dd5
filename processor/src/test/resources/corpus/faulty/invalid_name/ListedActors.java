// Actors that can't be constants of an enum, in the machine's own list.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    actors = {
      "SERVICE",
      "end user", // expect: [invalid-name] end user
      "1st", // expect: [invalid-name] 1st
      "", // expect: [invalid-name]
    })
public enum ListedActors {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE", by = "SERVICE")
  @Transition(on = "stop", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
