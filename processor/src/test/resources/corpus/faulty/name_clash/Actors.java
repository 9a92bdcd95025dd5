// Two actors of which one enum constant would be made.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    actors = {
      "updateJob",
      "SERVICE",
      "UPDATE_JOB" // expect: [name-clash] UPDATE_JOB updateJob
    })
public enum Actors {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE", by = "SERVICE")
  @Transition(on = "stop", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
