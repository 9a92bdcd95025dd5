// States that merely lead into the trap are not reported; the first constant of the trap is, not the one entered.
package corpus.faulty.no_way_out;

import dev.interlock.State;
import dev.interlock.Transition;

public enum WhatLeadsThere {
  @Transition(on = "turn", to = "TWO")
  ONE, // expect: [no-way-out] ONE

  @Transition(on = "turn", to = "THREE")
  TWO,

  @Transition(on = "turn", to = "ONE")
  THREE,

  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "stray", to = "PATH")
  START,

  @Transition(on = "walk", to = "WOODS")
  PATH,

  @Transition(on = "walk", to = "THREE")
  WOODS,

  @State(terminal = true)
  DONE
}
