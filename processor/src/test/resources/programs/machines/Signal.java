package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** No events, no end, overlapping groups, names that are taken in Java. */
@StateMachine(typed = true, machine = true)
public enum Signal {
  @State(
      initial = true,
      in = {"CALM", "LIT"})
  @Transition(to = "STRING")
  NEW,

  @State(in = "CALM")
  @Transition(to = {"NEW", "CLASS", "STRING"})
  STRING,

  @State(in = "LIT")
  @Transition(to = {"CLASS", "NEW"})
  CLASS
}
