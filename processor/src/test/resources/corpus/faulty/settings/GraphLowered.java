// The three checks of the graph can be warnings.
package corpus.faulty.settings;

import dev.interlock.State;
import dev.interlock.Transition;

// options: -Ainterlock.dead_end=warn -Ainterlock.no_way_out=warn -Ainterlock.unreachable_state=warn
public enum GraphLowered {
  @State(initial = true)
  @Transition(on = "jam", to = "STUCK")
  @Transition(on = "turn", to = "ROUND")
  NEW,

  STUCK, // expect: warn [dead-end] STUCK

  @Transition(on = "turn", to = "ABOUT")
  ROUND, // expect: warn [no-way-out] ROUND round to ABOUT

  @Transition(on = "turn", to = "ROUND")
  ABOUT,

  @State(terminal = true)
  DONE // expect: warn [unreachable-state] DONE
}
