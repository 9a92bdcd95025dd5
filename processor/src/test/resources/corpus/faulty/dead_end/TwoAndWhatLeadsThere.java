// Two dead ends; the states that lead only into them are not reported beside them.
package corpus.faulty.dead_end;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoAndWhatLeadsThere {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "wander", to = "LANE")
  START,

  @Transition(on = "walk", to = "ALLEY")
  LANE,

  @Transition(on = "left", to = "WALL")
  @Transition(on = "right", to = "FENCE")
  @Transition(on = "back", to = "LANE")
  ALLEY,

  WALL, // expect: [dead-end] WALL

  FENCE, // expect: [dead-end] FENCE

  @State(terminal = true)
  DONE
}
