// Two states that reach only each other, in a machine that ends elsewhere.
package corpus.faulty.no_way_out;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Pair {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "retry", to = "WAITING")
  RUNNING,

  @State(terminal = true)
  DONE,

  @Transition(on = "wake", to = "RETRYING")
  WAITING, // expect: [no-way-out] WAITING

  @Transition(on = "sleep", to = "WAITING")
  @Transition(on = "tick", to = "RETRYING")
  RETRYING
}
