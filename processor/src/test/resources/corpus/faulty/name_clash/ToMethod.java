// An event that is named like the method of a transition without an event.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum ToMethod {
  @State(initial = true)
  @Transition(to = "RUNNING")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(
      on = "toRunning", // expect: [name-clash] toRunning
      from = "PENDING")
  @Transition(on = "toDone", from = "PENDING")
  DONE
}
