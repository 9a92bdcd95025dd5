// While a name is wrong, a state may lack a transition, or have one too many; what says the same twice is idle all the same.
package corpus.faulty.idle_ignore;

import dev.interlock.*;

@StateMachine(ignores = {"ping", "kill"})
public enum SilentInDoubt {
  @State(initial = true)
  @Transition(on = "ping", to = "DON") // expect: [unknown-state] "DON"
  @Transition(on = "ping", to = "NEW")
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true, ignores = "kill") // expect: warn [idle-ignore] "kill" is ignored anyway
  @Transition(on = "ping", to = "DONE")
  DONE
}
