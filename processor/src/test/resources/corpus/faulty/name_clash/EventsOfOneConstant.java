// Two events of which one enum constant would be made: by case, and by camel case against underscores.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum EventsOfOneConstant {
  @State(initial = true)
  @Transition(on = "drain", to = "DRAINING")
  @Transition(on = "Drain", to = "DONE") // expect: [name-clash] Drain drain
  RUNNING,

  @Transition(on = "finishDrain", to = "DONE")
  @Transition(
      to = "RUNNING",
      on = {
        "resume",
        "finish_drain" // expect: [name-clash] finish_drain finishDrain
      })
  DRAINING,

  @State(terminal = true)
  DONE
}
