// Expansion never overrides: an equal event to another target is a conflict, and except removes it.
package corpus.faulty.ambiguous_event.group;

import dev.interlock.*;

public enum Ambiguous {
  @State(initial = true, in = "open")
  @Transition(on = "close", to = "KEPT")
  @Transition(on = "end", to = "KEPT")
  NEW,

  @State(initial = true, in = "open")
  BUSY,

  @State(terminal = true)
  KEPT,

  @State(terminal = true)
  @Transition(on = "close", from = "open") // expect: [ambiguous-event] 'close' NEW KEPT CLOSED
  @Transition(on = "end", from = "open", except = "NEW")
  @Transition(on = "drop", from = "open")
  CLOSED,

  @State(initial = true, in = "open")
  @Transition(on = "late", from = "open")
  LATE
}
