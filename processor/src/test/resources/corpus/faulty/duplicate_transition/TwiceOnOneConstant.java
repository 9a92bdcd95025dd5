// The same arc with the same event twice on one constant: the later one is the finding.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwiceOnOneConstant {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  @Transition(on = "push", to = "OPEN")
  @Transition(
      to = "OPEN", // expect: [duplicate-transition] SHUT OPEN
      on = "open")
  SHUT,

  @State(terminal = true)
  OPEN
}
