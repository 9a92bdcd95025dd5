// Nor can it mean a state and a transition.
package corpus.faulty.typed_reference;

import dev.interlock.*;

public enum BothMeanings {
  @State(initial = true)
  NEW,

  @Go(from = NEW) // expect: [typed-reference] @Go more than one
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @State(terminal = true)
  @interface Go {
    BothMeanings from();
  }
}
