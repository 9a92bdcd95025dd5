package corpus.sound.shapes.body;

import dev.interlock.*;

/** A machine with hooks, with and without events. */
@StateMachine(hooks = true)
public enum Hooked implements HookedMoves {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", guard = "ready")
  @Transition(on = "poke", to = "NEW")
  @Transition(to = "DONE")
  NEW,

  @State(terminal = true)
  DONE;

  /** Without events. */
  @StateMachine(typed = true, hooks = true)
  public enum Silent {
    @State(initial = true)
    @Transition(to = "OFF")
    ON,

    @State(terminal = true)
    OFF
  }
}
