// Two annotations of one simple name, each with a fault of its own.
package corpus.faulty.typed_reference.value;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoNames {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Left.Go(from = 1) // expect: [typed-reference] 'int from()' @Go
  @Right.Go(from = 1) // expect: [typed-reference] 'int from()' @Go
  DONE;

  interface Left {
    @Transition(on = "left")
    @interface Go {
      int from();
    }
  }

  interface Right {
    @Transition(on = "right")
    @interface Go {
      int from();
    }
  }
}
