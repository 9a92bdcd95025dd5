import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum in the unnamed package, with one nested in it. */
@StateMachine(typed = true, machine = true)
public enum NoPackage implements NoPackageMoves {
  @State(initial = true)
  @Transition(on = "go", to = "B")
  A,

  @State(terminal = true)
  B;

  @StateMachine(typed = true, machine = true)
  enum Inner implements NoPackage_InnerMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @Transition(to = "A")
    B
  }
}
