// Without a transition at all every listed actor is stuck.
package corpus.faulty.stuck_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;

@StateMachine(typed = true, machine = true, actors = {
    "CLERK", // expect: warn [stuck-actor] CLERK
    "BOSS" // expect: warn [stuck-actor] BOSS
})
public enum NoTransitions {
  @State(initial = true, terminal = true)
  ONLY
}
