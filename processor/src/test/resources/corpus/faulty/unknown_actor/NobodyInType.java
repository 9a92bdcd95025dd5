// An enum without constants lists no actor, so every one is unknown.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actorType = NobodyInType.Caller.class)
public enum NobodyInType {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK") // expect: [unknown-actor] "CLERK" no actor of NobodyInType | fix: add it to NobodyInType.Caller.
  NEW,

  @State(terminal = true)
  DONE;

  enum Caller {}
}
