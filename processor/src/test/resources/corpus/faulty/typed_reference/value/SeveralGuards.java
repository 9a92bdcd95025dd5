// There is one guard, not several.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum SeveralGuards {
  @State(initial = true)
  NEW,

  @Go(from = NEW, guard = "calm") // expect: [typed-reference] 'String[] guard()' @Go
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    SeveralGuards from();

    String[] guard();
  }
}
