package corpus.sound.shapes.place;

import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** The same, nested: within the class the simple name means the enum. */
public class NestedState {
  State state = State.SHUT;

  @StateMachine(typed = true, machine = true)
  enum State {
    @dev.interlock.State(initial = true)
    @Transition(on = "open", to = "OPEN")
    SHUT,

    @dev.interlock.State(terminal = true)
    OPEN
  }
}
