// Actors tell two written arcs apart only where no actor may use both; without `by` everyone may.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(actors = {"GUEST", "HOST", "OWNER"})
public enum OverlappingActors {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN", by = "GUEST")
  @Transition(on = "open", to = "OPEN", by = "OWNER")
  @Transition(on = "peep", to = "AJAR", by = {"GUEST", "HOST"})
  @Transition(on = "peep", to = "AJAR", by = {"HOST", "OWNER"}) // expect: [duplicate-transition] SHUT AJAR
  SHUT,

  @Transition(on = "push", to = "OPEN", by = "GUEST")
  @Transition(on = "push", to = "OPEN") // expect: [duplicate-transition] AJAR OPEN
  AJAR,

  @State(terminal = true)
  OPEN
}
