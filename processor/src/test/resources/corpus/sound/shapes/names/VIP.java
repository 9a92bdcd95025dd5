package corpus.sound.shapes.names;

import dev.interlock.*;

/** A constant that is called like its enum, in which a name means the constant. */
@StateMachine(typed = true, machine = true)
public enum VIP implements VIPMoves {
  @State(initial = true)
  @Transition(on = "drop", to = "GUEST")
  VIP,

  @State(terminal = true)
  GUEST;

  /** The same with the class around it. */
  public static class NESTED {

    private NESTED() {}

    /** Nested. */
    @StateMachine(typed = true, machine = true)
    public enum Status {
      @State(initial = true)
      @Transition(on = "drop", to = "GUEST")
      VIP,

      @State(terminal = true)
      GUEST
    }
  }
}
