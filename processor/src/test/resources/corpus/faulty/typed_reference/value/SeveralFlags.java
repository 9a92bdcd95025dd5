// And only once.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum SeveralFlags {
  @State(initial = true)
  NEW,

  @Ended(terminal = true) // expect: [typed-reference] 'boolean[] terminal()' @Ended
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @State
  @interface Ended {
    boolean[] terminal();
  }
}
