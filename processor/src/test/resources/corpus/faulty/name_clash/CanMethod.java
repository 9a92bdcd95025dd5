// Event x brings the question canX along, which the event canX would define again.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum CanMethod {
  @State(initial = true)
  @Transition(on = "drain", to = "DRAINING")
  @Transition(on = "canDrain", to = "RUNNING") // expect: [name-clash] canDrain drain
  @Transition(on = "canStop", to = "RUNNING")
  RUNNING,

  @Transition(on = "stop", to = "DONE") // expect: [name-clash] stop canStop
  DRAINING,

  @State(terminal = true)
  DONE
}
