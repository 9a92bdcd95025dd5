// Where no listed actor is near, it can also be listed.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum NobodyNear {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "TIMER") // expect: [unknown-actor] "TIMER" no actor of NobodyNear. | fix: add "TIMER" to the 'actors' of @StateMachine, or name one of SERVICE, USER.
  @Transition(on = "stop", to = "DONE", by = {
      "USER",
      "SERVCIE"}) // expect: [unknown-actor] "SERVCIE" did you mean "SERVICE"? | fix: write "SERVICE".
  @Transition(on = "end", to = "DONE", by = {"USER", "SERVICE"})
  NEW,

  @State(terminal = true)
  DONE
}
