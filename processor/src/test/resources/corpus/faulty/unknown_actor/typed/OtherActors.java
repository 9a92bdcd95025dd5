// A constant of another enum than the actors' is an actor by its name alone.
package corpus.faulty.unknown_actor.typed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actorType = OtherActors.Caller.class)
public enum OtherActors {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Enter(from = NEW, by = Other.CLERK)
  @Drop(from = NEW, by = {
      Other.CLERK,
      Other.BOSS}) // expect: [unknown-actor] "BOSS" no actor of OtherActors
  DONE;

  enum Caller {
    CLERK
  }

  enum Other {
    CLERK,
    BOSS
  }

  @Transition(on = "enter")
  @interface Enter {
    OtherActors[] from();

    Other by();
  }

  @Transition(on = "drop")
  @interface Drop {
    OtherActors[] from();

    Other[] by();
  }
}
