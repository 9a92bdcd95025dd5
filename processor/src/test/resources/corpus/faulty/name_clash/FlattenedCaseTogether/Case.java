package corpus.faulty.name_clash;

import dev.interlock.*;

/** The first of two enums whose types' names differ in case. */
public class Case {
  /** Nested. */
  @StateMachine(typed = true, machine = true)
  public enum Of implements Case_OfMoves {
    @State(initial = true, terminal = true)
    X
  }
}
