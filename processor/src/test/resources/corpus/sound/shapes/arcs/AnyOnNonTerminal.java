package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A wildcard into a state that is no end means every other state, not itself; sentinels are never meant. */
@StateMachine(typed = true, machine = true)
public enum AnyOnNonTerminal {
  @State(sentinel = true)
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "work", to = "BUSY")
  IDLE,

  @Transition(on = "rest", to = "IDLE")
  BUSY,

  @Transition(on = "pause", from = Transition.ANY)
  @Transition(on = "resume", to = "BUSY")
  PAUSED,

  @Transition(on = "recover", to = "IDLE")
  @Transition(from = Transition.ANY, except = "IDLE")
  BROKEN,

  @State(terminal = true)
  @Transition(on = "leave", from = {Transition.ANY})
  LEFT,

  @State(sentinel = true)
  UNRECOGNIZED
}
