// A constant that is no state can't be the first or the last one.
package corpus.faulty.sentinel_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AlsoInitialOrTerminal {
  @State(
      sentinel = true,
      initial = true) // expect: [sentinel-transition] UNKNOWN initial
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "shut", to = "SHUT")
  OPEN,

  @State(terminal = true)
  SHUT,

  @State(terminal = true, sentinel = true) // expect: [sentinel-transition] UNRECOGNIZED terminal
  UNRECOGNIZED
}
