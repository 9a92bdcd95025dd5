// A flag is true or false.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum FlagAsText {
  @State(initial = true)
  NEW,

  @Ended(terminal = "yes") // expect: [typed-reference] 'String terminal()' @Ended
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @State
  @interface Ended {
    String terminal();
  }
}
