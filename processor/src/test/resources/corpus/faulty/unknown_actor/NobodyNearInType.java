// The same where an enum lists them.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actorType = NobodyNearInType.Caller.class)
public enum NobodyNearInType {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "TIMER") // expect: [unknown-actor] "TIMER" no actor of NobodyNearInType. | fix: name one of SERVICE, USER, or add it to NobodyNearInType.Caller.
  @Transition(on = "end", to = "DONE", by = {"USER", "SERVICE"})
  NEW,

  @State(terminal = true)
  DONE;

  enum Caller {
    SERVICE,
    USER
  }
}
