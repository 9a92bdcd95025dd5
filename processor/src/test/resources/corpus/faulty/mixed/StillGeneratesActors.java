// A contradiction does not take the generated types away either, the actors' included.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum StillGeneratesActors implements StillGeneratesActorsMoves {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "USER")
  @Transition(on = "fail", to = "FAILED", by = "USER") // expect: [contradiction] PENDING -> FAILED
  PENDING,

  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  RUNNING,

  @State(terminal = true, onlyBy = "SERVICE")
  FAILED;

  static StillGeneratesActors run() {
    return PENDING
        .start(StillGeneratesActorsActor.USER)
        .next(StillGeneratesActorsEvent.FAIL, StillGeneratesActorsActor.SERVICE);
  }
}
