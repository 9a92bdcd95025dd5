// Wrong names, ends and actors beside faults that don't depend on them; only absence isn't judged meanwhile.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum NamesAndRules {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNNING", by = "USER") // expect: [unknown-state] RUNNNING
  @Transition(on = "fail", to = "FAILED") // expect: [contradiction] PENDING -> FAILED
  @Transition(on = "stop") // expect: [transition-ends]
  PENDING,

  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  @Transition(on = "class", to = "FAILED", by = "SERVICE") // expect: [invalid-name] class
  @Transition(on = "pause", to = "PAUSED", by = "CLIENT") // expect: [unknown-actor] CLIENT
  RUNNING,

  PAUSED,

  @State(terminal = true, onlyBy = "SERVICE")
  FAILED,

  @State(terminal = true)
  @Transition(on = "targets", from = "RUNNING") // expect: [name-clash] targets
  DONE
}
