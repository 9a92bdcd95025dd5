package corpus.sound.shapes.names;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Called like a type that is hidden in generated ones, as are views of its actors. */
@StateMachine(typed = true, machine = true, actors = {"GUARDED", "Admitted", "third", "fourth", "fifth", "sixth"})
public enum Tables implements TablesMoves {
  /** Begins. */
  @State(initial = true, in = "open")
  @Transition(
      on = "go",
      to = "INSTANCES",
      by = {"GUARDED", "third", "fourth", "fifth", "sixth"},
      guard = "ready")
  @Transition(on = "go", to = "INSTANCES", by = "Admitted", guard = "quick")
  TABLES,

  /** Ends. */
  @State(terminal = true)
  INSTANCES
}
