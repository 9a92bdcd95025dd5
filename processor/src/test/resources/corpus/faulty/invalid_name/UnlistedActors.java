// The same where the machine lists no actors, so that `by` alone declares them.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum UnlistedActors {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE", by = "update-job") // expect: [invalid-name] update-job
  @Transition(on = "stop", to = "STOPPED", by = {"USER", "the boss"}) // expect: [invalid-name] the boss
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  STOPPED
}
