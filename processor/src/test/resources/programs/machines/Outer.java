package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A nested enum with several beginnings. */
public class Outer {
  @StateMachine(typed = true, machine = true)
  public enum Status {
    @State(initial = true)
    @Transition(on = "go", to = "SHUT")
    NEW,

    @State(initial = true)
    @Transition(
        on = {"go", "leap"},
        to = "SHUT")
    RESTORED,

    @State(terminal = true)
    SHUT
  }
}
