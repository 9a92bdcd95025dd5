// An annotation that means too much is one fault: the flag and the group in it are no second and third.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.Transition;

public enum BothMeaningsInitial {
  @Begin // expect: [typed-reference] @Begin carries more than one @State or @Transition
  NEW,
  @State(terminal = true)
  @Transition(on = "end", from = "young")
  DONE;

  @State(initial = true, in = "young")
  @Transition(on = "skip", to = "DONE")
  @interface Begin {}
}
