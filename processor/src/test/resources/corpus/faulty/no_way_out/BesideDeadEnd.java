// A loop with an exit into a dead end is the dead end's consequence; a loop without one is a trap of its own.
package corpus.faulty.no_way_out;

import dev.interlock.State;
import dev.interlock.Transition;

public enum BesideDeadEnd {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "loop", to = "LOOP_A")
  @Transition(on = "trap", to = "TRAP_A")
  START,

  @Transition(on = "turn", to = "LOOP_B")
  LOOP_A,

  @Transition(on = "turn", to = "LOOP_A")
  @Transition(on = "fall", to = "PIT")
  LOOP_B,

  PIT, // expect: [dead-end] PIT

  @Transition(on = "turn", to = "TRAP_B")
  TRAP_A, // expect: [no-way-out] TRAP_A

  @Transition(on = "turn", to = "TRAP_A")
  TRAP_B,

  @State(terminal = true)
  DONE
}
