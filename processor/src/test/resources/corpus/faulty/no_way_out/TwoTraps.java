// Two traps are two findings; a state that leads into both is none.
package corpus.faulty.no_way_out;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoTraps {
  @State(initial = true)
  @Transition(to = {"FORK", "DONE"})
  START,

  @Transition(to = {"A1", "B2"})
  FORK,

  @Transition(to = "A2")
  A1, // expect: [no-way-out] A1

  @Transition(to = "B2")
  B1, // expect: [no-way-out] B1

  @Transition(to = "A1")
  A2,

  @Transition(to = "B1")
  B2,

  @State(terminal = true)
  DONE
}
