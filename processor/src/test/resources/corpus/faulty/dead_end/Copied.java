// A line that was copied and not changed.
package corpus.faulty.dead_end;

import dev.interlock.*;

public enum Copied {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  NEW,

  @Transition(on = "start", to = "RUNNING")
  RUNNING, // expect: [dead-end] RUNNING only a transition to itself | fix: say to = "DONE", if the transition leads there from RUNNING

  @State(terminal = true)
  @Transition(on = "start", to = "RUNNING") // expect: [terminal-exit] DONE -> RUNNING | fix: remove the transition
  DONE // expect: [unreachable-state] DONE
}
