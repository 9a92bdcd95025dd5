// A sentinel named by a constant is no state either, nor does it have typed transitions.
package corpus.faulty.sentinel_transition.typed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Sentinel {
  @Unset
  UNKNOWN,

  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Enter(from = {
      NEW,
      UNKNOWN}) // expect: [sentinel-transition] UNKNOWN is a sentinel 'from'
  @Transition(on = "end", from = "NEW")
  DONE;

  @State(sentinel = true)
  @interface Unset {}

  @Transition(on = "enter")
  @interface Enter {
    Sentinel[] from();
  }
}
