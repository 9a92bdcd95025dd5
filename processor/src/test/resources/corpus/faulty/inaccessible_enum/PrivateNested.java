// A private enum nested in a class: generated code could not name it.
package corpus.faulty.inaccessible_enum;

import dev.interlock.State;
import dev.interlock.Transition;

public class PrivateNested {
  Status status = Status.OPEN;

  private enum Status { // expect: [inaccessible-enum] Status
    @State(initial = true)
    @Transition(on = "shut", to = "SHUT")
    OPEN,

    @State(terminal = true)
    SHUT
  }
}
