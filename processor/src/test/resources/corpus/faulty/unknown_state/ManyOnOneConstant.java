// Five transitions on one constant, the second and the last of them wrong, over one and several lines.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ManyOnOneConstant {
  @State(initial = true)
  @Transition(on = "north", to = "NORTH")
  @Transition(on = "east", to = "EATS") // expect: [unknown-state] EATS
  @Transition(
      on = "south",
      to = "SOUTH")
  @Transition(on = "west", to = "WEST")
  @Transition(
      on = "up",
      to =
          "UPP") // expect: [unknown-state] UPP
  CENTRE,

  @State(terminal = true)
  NORTH,

  @State(terminal = true)
  EAST,

  @State(terminal = true)
  SOUTH,

  @State(terminal = true)
  WEST,

  @State(terminal = true)
  UP
}
