// The same where an enum lists the actors.
package corpus.faulty.stuck_actor;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actorType = StuckOfType.Caller.class) // expect: warn [stuck-actor] BOSS
public enum StuckOfType {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  NEW,

  @State(terminal = true)
  DONE;

  enum Caller {
    CLERK,
    BOSS
  }
}
