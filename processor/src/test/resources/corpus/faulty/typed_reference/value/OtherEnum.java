// Nor constants of another enum, however they are called.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum OtherEnum {
  @State(initial = true)
  NEW,

  @Go(from = Other.NEW) // expect: [typed-reference] 'Other from()' @Go OtherEnum
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition(on = "go")
  @interface Go {
    Other from();
  }

  enum Other {
    NEW
  }
}
