// Typed annotations alone don't make an enum a machine: a build that doesn't see their declaration wouldn't look at it.
package corpus.faulty.typed_reference;

import dev.interlock.*;

public enum NotAMachine {
  NEW,

  @Go(from = NEW) // expect: [typed-reference] @Go DONE NotAMachine
  DONE;

  @Transition(on = "go")
  @interface Go {
    NotAMachine from();
  }
}
