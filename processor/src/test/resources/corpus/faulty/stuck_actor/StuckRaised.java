// Warnings of actors can be raised and silenced like others.
package corpus.faulty.stuck_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

// options: -Ainterlock.stuck_actor=error
class StuckRaised {
  @StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS"}) // expect: [stuck-actor] BOSS
  enum Loud {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }

  @SuppressWarnings("interlock:stuck-actor")
  @StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS"})
  enum Quiet {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }
}
