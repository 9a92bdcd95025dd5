// An actor gives way to a state of its name, but the constant that it would give way to is taken, too.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(
    typed = true,
    actors = {
      "OPEN", // expect: [name-clash] Actor "OPEN" state OPEN_ACTOR TypedActorGivesWay.OPEN_ACTOR
      "GUEST"
    })
public enum ActorGivesWay {
  @State(initial = true)
  @Transition(on = "go", to = "OPEN_ACTOR", by = {"OPEN", "GUEST"})
  OPEN,

  @State(terminal = true)
  OPEN_ACTOR
}
