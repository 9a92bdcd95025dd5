package corpus.sound.shapes.names;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Events with the names of generated functions that take other parameters; actors that nobody lists. */
@StateMachine(typed = true, machine = true)
public enum FreeNames implements FreeNamesMoves {
  @State(initial = true)
  @Transition(
      on = {"next", "refusal", "transition", "canFire", "record", "sealed", "when", "permits"},
      to = "RUNNING",
      by = {"alice", "Bob", "THE_BOSS"})
  NEW,

  @State(onlyBy = {"alice", "Bob", "THE_BOSS"})
  @Transition(
      on = {"next", "canNext2", "transitionTo"},
      to = "DONE",
      by = "alice")
  RUNNING,

  @State(terminal = true)
  DONE
}
