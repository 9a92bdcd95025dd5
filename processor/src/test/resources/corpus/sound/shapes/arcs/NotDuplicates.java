package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Arcs that look written twice: with another event, without one, and by actors of whom none may use both. */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "DOOR_",
    actors = {"GUEST", "HOST", "OWNER"})
public enum NotDuplicates {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN", by = "GUEST")
  @Transition(
      on = "open",
      to = "DOOR_OPEN",
      by = {"HOST", "OWNER"})
  @Transition(on = "push", to = "OPEN")
  @Transition(to = "OPEN", by = "OWNER")
  DOOR_SHUT,

  @Transition(on = "shut", to = "SHUT", by = "GUEST")
  @Transition.List({
    @Transition(on = "shut", to = "SHUT", by = "HOST"),
    @Transition(on = "push", to = "SHUT"),
  })
  DOOR_OPEN
}
