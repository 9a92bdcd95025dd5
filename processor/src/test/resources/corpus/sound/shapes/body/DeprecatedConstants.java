package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Constants that are deprecated, one of them for removal; generated code must not warn about them. */
@StateMachine(typed = true, machine = true)
public enum DeprecatedConstants implements DeprecatedConstantsMoves {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  @Transition(to = "PAUSED")
  PENDING,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  /**
   * A state of former times.
   *
   * @deprecated nothing pauses any longer
   */
  @Deprecated
  @Transition(on = "resume", to = "RUNNING")
  PAUSED,

  /**
   * An end of former times.
   *
   * @deprecated use {@link #DONE}
   */
  @Deprecated(since = "2", forRemoval = true)
  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY)
  STOPPED,

  @State(terminal = true)
  DONE
}
