// Of two events that clash the earlier one is generated; the machine with a trap is generated whole.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum StillGeneratesClash implements StillGeneratesClashMoves {
  @State(initial = true)
  @Transition(on = "drain", to = "DRAINING")
  @Transition(on = "Drain", to = "DONE") // expect: [name-clash] Drain drain
  @Transition(on = "muse", to = "MUSING")
  RUNNING,

  @Transition(on = "finish", to = "DONE")
  DRAINING,

  @State(terminal = true)
  DONE,

  @Transition(to = "IDLING")
  MUSING, // expect: [no-way-out] MUSING

  @Transition(to = "MUSING")
  IDLING;

  static StillGeneratesClash run() {
    return RUNNING.muse().toIdling().toMusing();
  }

  static boolean finishes() {
    return RUNNING.drain().canFinish();
  }
}
