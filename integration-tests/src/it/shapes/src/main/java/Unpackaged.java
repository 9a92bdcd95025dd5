import dev.interlock.State;
import dev.interlock.Transition;

public enum Unpackaged implements UnpackagedMoves {
  @State(initial = true)
  @Transition(on = "pack", to = "PACKED")
  LOOSE,

  @State(terminal = true)
  PACKED
}
