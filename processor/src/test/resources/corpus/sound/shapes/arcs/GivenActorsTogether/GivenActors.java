package corpus.sound.shapes.given;

import corpus.sound.shapes.given.callers.Callers;
import dev.interlock.*;

/** Actors and annotations from elsewhere: another package, a library, the package itself. */
@StateMachine(typed = true, machine = true, actorType = Callers.Kind.class)
public enum GivenActors implements GivenActorsMoves {
  @State(initial = true)
  @Transition(on = "go", to = "BUSY", by = "USER")
  NEW,

  @ByAdmin(on = "pause", to = NEW)
  @Nightly(from = "NEW")
  BUSY,

  @Closed
  @Transition(on = "end", from = "NEW", by = {"ADMIN", "USER"})
  @ByAdmin(on = "end", from = BUSY)
  DONE
}
