// A listed actor with nothing to do, at its item.
package corpus.faulty.stuck_actor;

import dev.interlock.*;

@StateMachine(
    typed = true,
    machine = true,
    actors = {
      "CLERK",
      "BOSS", // expect: warn [stuck-actor] BOSS
      "GUEST"
    })
public enum Stuck {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  NEW,

  @State(terminal = true, onlyBy = {
      "CLERK",
      "GUEST"}) // expect: warn [idle-rule] DONE's onlyBy GUEST
  DONE
}
