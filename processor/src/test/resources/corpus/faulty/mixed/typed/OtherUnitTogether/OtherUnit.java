// Annotations from another file and from a library; a fault is shown where they are used.
package corpus.faulty.mixed.typed;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actors = {"USER", "ADMIN"})
public enum OtherUnit {
  @State(initial = true)
  NEW,

  @Enter(from = NEW)
  @Nightly(from = "NEWW") // expect: [unknown-state] "NEWW" "NEW"?
  BUSY,

  @State(terminal = true)
  @Enter(from = {NEW, BUSY}) // expect: [ambiguous-event] 'enter' NEW BUSY DONE
  @Broken(from = 'N') // expect: [typed-reference] 'char from()' @Broken
  DONE
}
