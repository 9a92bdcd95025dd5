package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.Transition;

/** An enum nested in an interface, which makes it public and static, and one in a nested interface of a class. */
public interface InInterface {
  Status status();

  enum Status implements InInterface_StatusMoves {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @State(terminal = true)
    B
  }

  class Holder {
    interface Face {
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
