// An event that is ignored leads nowhere.
package corpus.faulty.dead_end;

import dev.interlock.*;

@StateMachine(ignores = "kill")
public enum Ignoring {
  @State(initial = true)
  @Transition(on = "end", to = "DONE")
  @Transition(on = "fail", to = "STUCK")
  NEW,

  @State(ignores = {"end", "fail"})
  STUCK, // expect: [dead-end] STUCK

  @State(terminal = true)
  DONE
}
