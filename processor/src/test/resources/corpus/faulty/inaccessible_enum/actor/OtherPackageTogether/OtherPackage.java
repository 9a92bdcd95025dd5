// An enum of actors that another package keeps to itself can't be named, by inheritance neither.
package corpus.faulty.inaccessible_enum.actor;

import corpus.faulty.inaccessible_enum.actor.callers.Callers;
import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

class OtherPackage extends Callers {
  @StateMachine(typed = true, machine = true, actorType = Callers.Inherited.class) // expect: [inaccessible-enum] Callers.Inherited can't be named in the package of OtherPackage.Order | fix: make it, and every type around it, public.
  enum Order {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }

  @StateMachine(typed = true, machine = true, actorType = Callers.Open.class)
  enum Sound {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    NEW,

    @State(terminal = true)
    DONE
  }
}
