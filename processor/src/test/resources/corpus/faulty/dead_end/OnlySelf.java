// A self transition is no way out.
package corpus.faulty.dead_end;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlySelf {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "lose", to = "LOST")
  RUNNING,

  @State(terminal = true)
  DONE,

  @Transition(
      on = {"search", "wait2"},
      to = "LOST")
  LOST // expect: [dead-end] LOST
}
