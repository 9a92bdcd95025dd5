package corpus.faulty.name_clash;

import dev.interlock.*;

/** The first of two enums whose types have the same names. */
public class A {
  /** Nested. */
  @StateMachine(typed = true, machine = true)
  public enum B implements A_BMoves {
    @State(initial = true)
    @Transition(on = "go", to = "Y")
    X,
    @State(terminal = true)
    Y
  }
}
