// All elements of an annotation that don't fit, not only the first.
package corpus.faulty.typed_reference.value;

import dev.interlock.State;
import dev.interlock.Transition;

public enum SeveralElements {
  @State(initial = true)
  NEW,

  @Go(from = 1, by = 2L, guard = 'c') // expect: [typed-reference] 'int from()' @Go state of SeveralElements && [typed-reference] 'long[] by()' @Go actor && [typed-reference] 'char guard()' @Go
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    int from();

    long[] by();

    char guard();
  }
}
