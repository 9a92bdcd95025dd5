package corpus.sound.shapes.body;

import dev.interlock.*;

/** What is to be removed, with constants and actors that are only deprecated, and the reverse. */
@Deprecated(forRemoval = true)
@StateMachine(typed = true, machine = true, actorType = MixedDeprecations.Caller.class)
public enum MixedDeprecations {
  @Deprecated
  @State(initial = true)
  @Transition(on = "stop", to = "DONE", by = "OLD")
  OLD_RUNNING,

  @State(terminal = true)
  @Transition(on = "drop", from = "OLD_RUNNING", by = "GONE")
  DONE;

  /** Who asks. */
  public enum Caller {
    @Deprecated
    OLD,
    @Deprecated(forRemoval = true)
    GONE
  }
}
