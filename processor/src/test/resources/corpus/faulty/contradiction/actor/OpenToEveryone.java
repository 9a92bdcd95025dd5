// Where everyone may do something, nobody is stuck.
package corpus.faulty.contradiction.actor;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS"})
public enum OpenToEveryone {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  @Transition(on = "drop", to = "DONE") // expect: [contradiction] NEW -> DONE anyone CLERK
  NEW,

  @State(terminal = true, onlyBy = "CLERK") // the rule is broken, and the actor isn't stuck
  DONE
}
