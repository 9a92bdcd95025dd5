// Each annotation is reported once, at its first use; what it declares is missing, so nothing else is judged.
package corpus.faulty.typed_reference;

import dev.interlock.*;

public enum OncePerAnnotation {
  @State(initial = true)
  NEW,

  @Go(from = 1) // expect: [typed-reference] 'long from()'
  BUSY,

  @Go(from = 2)
  @Stop(to = 3) // expect: [typed-reference] 'short to()'
  DONE;

  @Transition(on = "go")
  @interface Go {
    long from();
  }

  @Transition(on = "stop")
  @interface Stop {
    short to();
  }
}
