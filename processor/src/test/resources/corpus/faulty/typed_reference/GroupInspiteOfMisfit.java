// Nor is a group unknown because the annotation that names it, in whatever way, doesn't fit.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.Transition;

public enum GroupInspiteOfMisfit {
  @State(initial = true)
  NEW,
  @Open(onlyBy = 1) // expect: [typed-reference] 'int onlyBy()' of @Open
  @Transition(on = "go", from = "NEW")
  BUSY,
  @Live(in = Kind.LIVE) // expect: [typed-reference] 'Kind in()' of @Live
  @Transition(on = "rest", from = "open")
  IDLE,
  @State(terminal = true, onlyFrom = {"LIVE", "open"})
  @Transition(on = "end", from = {"open", "LIVE"})
  @Transition(on = "stop", from = {"opne", "LIVE"}) // expect: [unknown-state] "opne" did you mean "open"?
  DONE;

  enum Kind {
    LIVE
  }

  @State(in = "open")
  @interface Open {
    int onlyBy();
  }

  @State
  @interface Live {
    Kind in();
  }
}
