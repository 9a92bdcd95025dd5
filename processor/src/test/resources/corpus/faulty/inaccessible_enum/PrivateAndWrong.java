// A private enum is checked like any other: what else is wrong with it is reported too.
package corpus.faulty.inaccessible_enum;

import dev.interlock.State;
import dev.interlock.Transition;

public final class PrivateAndWrong {
  private enum Status { // expect: [inaccessible-enum] Status
    @State(initial = true)
    @Transition(on = "open", to = "OPNE") // expect: [unknown-state] OPNE
    SHUT,

    @State(terminal = true)
    OPEN,

    @State(terminal = true)
    @Transition(on = "again", to = "SHUT") // expect: [terminal-exit] BROKEN SHUT
    BROKEN // expect: [unreachable-state] BROKEN
  }

  Object first() {
    return Status.SHUT;
  }
}
