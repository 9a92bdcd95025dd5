package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.Transition;

/** Enums nested in a class at two levels, of each visibility that a generated type can have. */
public class InClass {
  public enum Open {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @State(terminal = true)
    B
  }

  protected enum Guarded implements InClass_GuardedMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @Transition(on = "back", to = "A")
    B
  }

  enum Plain {
    @State(initial = true)
    @Transition(to = "B")
    A,

    @State(terminal = true)
    B
  }

  static class Deeper {
    public enum Open {
      @State(initial = true)
      @Transition(on = "stop", to = "C")
      B,

      @State(terminal = true)
      C
    }
  }
}
