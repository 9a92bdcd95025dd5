// An actor is named by an enum or a string.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum NumbersAsActors {
  @State(initial = true)
  NEW,

  @Go(from = NEW, by = 1) // expect: [typed-reference] 'int by()' @Go actor
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    NumbersAsActors from();

    int by();
  }
}
