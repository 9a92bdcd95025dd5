// A group's name is no constant's: neither another enum's group nor a group of groups.
package corpus.faulty.unknown_state.group;

import dev.interlock.State;
import dev.interlock.Transition;

class NestedNames {
  enum One {
    @State(initial = true, in = "open")
    @Transition(on = "end", to = "DONE")
    NEW,

    @State(terminal = true, in = "closed")
    @Transition(on = "drop", from = "opened") // expect: [unknown-state] "opened" no state and no group of NestedNames.One; did you mean "open"? | fix: write "open".
    DONE
  }

  enum Other {
    @State(initial = true)
    @Transition(on = "end", to = "DONE")
    NEW,

    @State(terminal = true, onlyFrom = "closed") // expect: [unknown-state] "closed" no state of NestedNames.Other | fix: write "NEW", or name one of DONE.
    @Transition(on = "drop", from = "open") // expect: [unknown-state] "open" no state of NestedNames.Other | fix: write "NEW", or name one of DONE.
    DONE
  }
}
