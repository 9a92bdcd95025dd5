// A misspelt actor; an arc with a wrong name is not there, so the onlyBy behind it isn't broken as well.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum ByTypo {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE", by = "SERVCE") // expect: [unknown-actor] SERVCE
  @Transition(on = "stop", to = "STOPPED", by = "USER")
  RUNNING,

  @State(terminal = true, onlyBy = "SERVICE")
  DONE,

  @State(terminal = true)
  STOPPED
}
