// One wildcard that anyone may use breaks one rule once, however many states it stands for.
package corpus.faulty.contradiction;

import dev.interlock.*;

public enum ManyByOneWildcard {
  @State(initial = true)
  @Transition(to = "B", on = "go", by = "U")
  A,

  @Transition(to = "C", on = "go", by = "U")
  B,

  @Transition(to = "D", on = "go", by = "U")
  C,

  @Transition(to = "X", on = "go", by = "U")
  D,

  @State(terminal = true, onlyBy = "U")
  @Transition(from = Transition.ANY, on = "stop") // expect: [contradiction] A -> X (and 3 more) for anyone only by U | from: A, B, C, D fix: say by = "U" in the transition
  X
}
