// Numbers can't name states.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum NumbersAsStates {
  @State(initial = true)
  NEW,

  @Go(from = 0) // expect: [typed-reference] 'int[] from()' @Go state of NumbersAsStates
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    int[] from();
  }
}
