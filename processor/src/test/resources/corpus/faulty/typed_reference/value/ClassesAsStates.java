// Nor can classes.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum ClassesAsStates {
  @State(initial = true)
  NEW,

  @Go(from = String.class) // expect: [typed-reference] 'Class<?> from()' @Go
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    Class<?> from();
  }
}
