// A typo does not take the generated types away: the mixin's moves, a function and an event are used, and one finding comes.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum StillGenerates implements StillGeneratesMoves {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "skip", to = "DOEN") // expect: [unknown-state] DOEN
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE;

  static StillGenerates run() {
    StillGenerates running = PENDING.start();
    return StillGeneratesTransitions.canFire(running, StillGeneratesEvent.FINISH)
        ? running.finish()
        : running;
  }
}
