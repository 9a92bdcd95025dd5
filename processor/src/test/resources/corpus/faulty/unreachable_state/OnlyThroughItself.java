// A self transition and a wildcard that leaves it do not make a state reachable; with a second initial state around.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyThroughItself {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @State(initial = true)
  RUNNING,

  @Transition(on = "tick", to = "WAITING")
  WAITING, // expect: [unreachable-state] WAITING

  @State(terminal = true)
  @Transition(on = "finish", from = Transition.ANY)
  DONE
}
