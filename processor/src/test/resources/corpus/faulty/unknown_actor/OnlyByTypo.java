// A misspelt actor in a rule: the rule isn't held against the arcs.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = "SERVICE")
public enum OnlyByTypo {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE", by = "SERVICE")
  RUNNING,

  @State(
      terminal = true,
      onlyBy = "service") // expect: [unknown-actor] service
  DONE
}
