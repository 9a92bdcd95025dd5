package corpus.sound.shapes.body;

import dev.interlock.*;

/** A private enum, with names that are none in Java: it is only checked. Another is the package's alone. */
public class WithoutTypes {
  @StateMachine(checkOnly = true, stripPrefix = "S_")
  private enum Checked {
    @State(initial = true, in = "to do", ignores = "wait")
    @Transition(on = "two words", to = "S_1", guard = "ready?")
    @Transition(on = "class", to = "S_1", by = "1")
    S_0,

    @State(terminal = true)
    S_1
  }

  /** Public, and what is generated for it isn't. */
  @StateMachine(packagePrivate = true, typed = true, hooks = true, actors = "USER")
  public enum Own implements WithoutTypes_OwnMoves {
    /** Begins. */
    @State(initial = true)
    @Transition(on = "end", to = "DONE", by = "USER", guard = "ready")
    NEW,

    /** Ends. */
    @State(terminal = true)
    DONE
  }

  boolean isDone() {
    return Own.DONE.isTerminal() && Checked.S_1.ordinal() == 1;
  }
}
