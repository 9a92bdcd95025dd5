// A cycle that nothing starts. Without an initial state nothing is called unreachable, LOST included.
package corpus.faulty.no_initial;

import dev.interlock.Transition;

public
enum Cycle { // expect: [no-initial] Cycle
  @Transition(on = "turn", to = "AMBER")
  GREEN,

  @Transition(on = "turn", to = "RED")
  AMBER,

  @Transition(on = "turn", to = "GREEN")
  RED,

  @Transition(on = "find", to = "GREEN")
  LOST
}
