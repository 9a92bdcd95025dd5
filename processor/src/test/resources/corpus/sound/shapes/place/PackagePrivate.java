package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A package-private enum with all that is generated: events, actors, transitions without an event. */
@StateMachine(typed = true, machine = true, actors = "USER")
enum PackagePrivate implements PackagePrivateMoves {
  @State(initial = true)
  @Transition(on = "go", to = "B", by = "USER")
  A,

  @Transition(to = "C", by = "USER")
  B,

  @State(terminal = true)
  C
}
