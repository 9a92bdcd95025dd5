// An annotation that doesn't fit still says what its other elements do: no initial, terminal or sentinel state is missed.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.Transition;

public enum FlagsInspiteOfMisfit {
  @Unset(in = 1) // expect: [typed-reference] 'int in()' of @Unset
  UNKNOWN,
  @Begin(onlyTo = 2) // expect: [typed-reference] 'int onlyTo()' of @Begin
  NEW,
  @State(onlyFrom = "NEW")
  @Transition(on = "go", from = Transition.ANY)
  BUSY,
  @Ended(in = 3) // expect: [typed-reference] 'int in()' of @Ended
  @Transition(on = "end", from = "BUSY")
  DONE;

  @State(sentinel = true)
  @interface Unset {
    int in();
  }

  @State(initial = true)
  @interface Begin {
    int onlyTo();
  }

  @State(terminal = true)
  @interface Ended {
    int in();
  }
}
