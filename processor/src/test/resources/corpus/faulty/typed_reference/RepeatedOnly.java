// An annotation that stands there only in its own container is found too.
package corpus.faulty.typed_reference;

import dev.interlock.Transition;
import java.lang.annotation.Repeatable;

public enum RepeatedOnly {
  NEW,
  OLD,
  @Go(from = NEW) // expect: [typed-reference] @Go stands on DONE RepeatedOnly | fix: put @StateMachine on RepeatedOnly.
  @Go(from = OLD)
  DONE;

  @Transition(on = "go")
  @Repeatable(Gos.class)
  @interface Go {
    RepeatedOnly from();
  }

  @interface Gos {
    Go[] value();
  }
}
