// An exception needs a wildcard: ANY or a group.
package corpus.faulty.transition_ends.group;

import dev.interlock.*;

public enum ExceptFromNothing {
  @State(initial = true, in = "open")
  @Transition(on = "go", to = "BUSY")
  IDLE,

  @State(in = "open")
  BUSY,

  @State(terminal = true)
  @Transition(on = "stop", from = {"IDLE", "BUSY"}, except = "open") // expect: [transition-ends] 'except' no wildcard
  @Transition(on = "kill", from = "open", except = "IDLE")
  @Transition(on = "drop", from = Transition.ANY, except = "BUSY")
  DONE
}
