package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Without terminal states a cycle is no trap, not even one that the other initial state can't be reached from. */
@StateMachine(typed = true, machine = true)
public enum NoTerminal {
  @State(initial = true)
  @Transition(to = "RED")
  DARK,

  @State(initial = true)
  @Transition(to = "GREEN")
  RED,

  @Transition(to = "AMBER")
  GREEN,

  @Transition(to = "RED")
  AMBER
}
