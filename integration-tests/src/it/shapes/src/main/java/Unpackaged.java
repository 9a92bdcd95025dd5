import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum Unpackaged implements UnpackagedMoves {
  @State(initial = true)
  @Transition(on = "pack", to = "PACKED")
  LOOSE,

  @State(terminal = true)
  PACKED
}
