// An annotation that means two transitions means neither.
package corpus.faulty.typed_reference;

import dev.interlock.*;

public enum TwoTransitions {
  @State(initial = true)
  NEW,

  @Go(from = NEW) // expect: [typed-reference] @Go more than one
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @Transition(on = "run")
  @interface Go {
    TwoTransitions from();
  }
}
