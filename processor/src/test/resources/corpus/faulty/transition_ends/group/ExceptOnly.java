// 'except' beside 'to' excepts from nothing; beside a name that is wrong it may have been meant well.
package corpus.faulty.transition_ends.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ExceptOnly {
  @State(initial = true, in = "open")
  @Transition(on = "go", to = "DONE", except = "open") // expect: [transition-ends] 'except' no wildcard NEW
  NEW,

  @State(terminal = true)
  @Transition(on = "drop", from = "opne", except = "NEW") // expect: [unknown-state] "opne" "open"?
  DONE
}
