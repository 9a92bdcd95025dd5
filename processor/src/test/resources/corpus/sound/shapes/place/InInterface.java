package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum nested in an interface, which makes it public and static, and one in a nested interface of a class. */
public interface InInterface {
  Status status();

  @StateMachine(typed = true, machine = true)
  enum Status implements InInterface_StatusMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @State(terminal = true)
    B
  }

  class Holder {
    interface Face {
      @StateMachine(typed = true, machine = true)
      enum Status {
        @State(initial = true)
        @Transition(on = "go", to = "B")
        A,

        @State(terminal = true)
        B
      }
    }
  }
}
