// An empty array names no end.
package corpus.faulty.transition_ends;

import dev.interlock.State;
import dev.interlock.Transition;

public enum EmptyArrays {
  @State(initial = true)
  @Transition(on = "open", to = {}) // expect: [transition-ends]
  @Transition(on = "tear", to = {}, from = {}) // expect: [transition-ends]
  SHUT,

  @Transition(on = "open", from = {}) // expect: [transition-ends]
  OPEN,

  @State(terminal = true)
  TORN
}
