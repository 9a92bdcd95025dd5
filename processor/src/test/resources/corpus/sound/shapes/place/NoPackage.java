import dev.interlock.State;
import dev.interlock.Transition;

/** An enum in the unnamed package, with one nested in it. */
public enum NoPackage implements NoPackageMoves {
  @State(initial = true)
  @Transition(on = "go", to = "B")
  A,

  @State(terminal = true)
  B;

  enum Inner implements NoPackage_InnerMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @Transition(to = "A")
    B
  }
}
