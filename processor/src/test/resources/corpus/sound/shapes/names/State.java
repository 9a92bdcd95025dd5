package corpus.sound.shapes.names;

import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum that has the name of an annotation: that one is written out with its package. */
@StateMachine(typed = true, machine = true)
public enum State implements StateMoves {
  @dev.interlock.State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @dev.interlock.State(terminal = true)
  OPEN
}
