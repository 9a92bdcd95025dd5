// While an actor's name is wrong, it may have been meant to be the stuck one.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS"})
public enum WrongActorNotStuck {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  @Transition(on = "drop", to = "DONE", by = "BOS") // expect: [unknown-actor] "BOS" "BOSS"?
  NEW,

  @State(terminal = true)
  DONE
}
