package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Enums nested in a class at two levels, of each visibility that a generated type can have. */
public class InClass {
  @StateMachine(typed = true, machine = true)
  public enum Open {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @State(terminal = true)
    B
  }

  @StateMachine(typed = true, machine = true)
  protected enum Guarded implements InClass_GuardedMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @Transition(on = "back", to = "A")
    B
  }

  @StateMachine(typed = true, machine = true)
  enum Plain {
    @State(initial = true)
    @Transition(to = "B")
    A,

    @State(terminal = true)
    B
  }

  static class Deeper {
    @StateMachine(typed = true, machine = true)
    public enum Open {
      @State(initial = true)
      @Transition(on = "stop", to = "C")
      B,

      @State(terminal = true)
      C
    }
  }
}
