// A state is no event.
package corpus.faulty.typed_reference.value;

import dev.interlock.*;

public enum EnumAsEvent {
  @State(initial = true)
  NEW,

  @Go(from = NEW, on = NEW) // expect: [typed-reference] 'EnumAsEvent on()' @Go
  @Transition(on = "end", from = "NEW")
  @State(terminal = true)
  DONE;

  @Transition
  @interface Go {
    EnumAsEvent from();

    EnumAsEvent on();
  }
}
