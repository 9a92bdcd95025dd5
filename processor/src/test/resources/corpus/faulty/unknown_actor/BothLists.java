// Two lists of actors are one too many.
package corpus.faulty.unknown_actor;

import dev.interlock.*;

@StateMachine(
    typed = true,
    machine = true,
    actors = "CLERK", // expect: [unknown-actor] 'actors' 'actorType'
    actorType = BothLists.Caller.class)
public enum BothLists {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  @Transition(on = "ask", to = "DONE", by = "BOSS")
  NEW,

  @State(terminal = true)
  DONE;

  enum Caller {
    BOSS
  }
}
