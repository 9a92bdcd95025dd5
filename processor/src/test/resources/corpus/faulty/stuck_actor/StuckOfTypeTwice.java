// Every idle constant of the enum is named, all at the one place where the enum is.
package corpus.faulty.stuck_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    actorType = StuckOfTypeTwice.Caller.class) // expect: warn [stuck-actor] BOSS && warn [stuck-actor] GUEST
public enum StuckOfTypeTwice {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  NEW,

  @State(terminal = true, onlyBy = {"CLERK", "RULED"}) // expect: warn [idle-rule] DONE's onlyBy RULED
  DONE;

  enum Caller {
    BOSS,
    CLERK,
    GUEST,
    RULED
  }
}
