// States that lead to one another and into the machine, entered by none from outside: one finding, at the first.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(stripPrefix = "S_")
public enum Island {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  S_RUNNING,

  @State(terminal = true)
  S_DONE,

  @Transition(on = "turn", to = "WEST")
  S_NORTH, // expect: [unreachable-state] NORTH

  @Transition(on = "turn", to = "SOUTH")
  @Transition(on = "flee", to = "RUNNING")
  S_WEST,

  @Transition(on = "turn", to = "NORTH")
  S_SOUTH
}
