// The machine's only terminal state is reached by nothing: the trap and the unreachable state are both reported.
package corpus.faulty.no_way_out;

import dev.interlock.State;
import dev.interlock.Transition;

public enum EndOutOfReach {
  @State(initial = true)
  @Transition(on = "stop", to = "STOPPED")
  RUNNING, // expect: [no-way-out] RUNNING

  @Transition(on = "start", to = "RUNNING")
  STOPPED,

  @State(terminal = true)
  DONE // expect: [unreachable-state] DONE
}
