package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum nested in a record and one nested in another enum. */
public record InRecord(Status status, Outer outer) {
  @StateMachine(typed = true, machine = true)
  public enum Status {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    @State(terminal = true)
    B
  }

  public enum Outer {
    LEFT,
    RIGHT;

    @StateMachine(typed = true, machine = true)
    public enum Inner {
      @State(initial = true)
      @Transition(on = "turn", to = "OFF")
      ON,

      @Transition(on = "turn", to = "ON")
      OFF
    }
  }
}
