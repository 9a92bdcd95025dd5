// A transition without `by` admits everyone, so it breaks an onlyBy, and does so once for all its events.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum OnlyByNobodyNamed {
  @State(initial = true)
  @Transition(
      on = {"fail", "crash"},
      to = "FAILED") // expect: [contradiction] RUNNING -> FAILED
  @Transition(on = "cancel", to = "CANCELLED", by = "USER")
  RUNNING,

  @State(terminal = true, onlyBy = "SERVICE")
  @Transition(on = "lose", from = "RUNNING", by = "SERVICE")
  FAILED,

  @State(terminal = true)
  CANCELLED
}
