package corpus.sound.shapes.body;

import dev.interlock.*;

/** Only the functions. */
@StateMachine(typed = false, machine = false)
public enum FunctionsAlone implements FunctionsAloneMoves {
  @State(initial = true)
  @Transition(on = "state", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
