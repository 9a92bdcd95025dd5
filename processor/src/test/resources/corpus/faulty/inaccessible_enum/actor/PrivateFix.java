// Within one package, package-private is enough.
package corpus.faulty.inaccessible_enum.actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

class PrivateFix {
  private enum Caller {
    CLERK
  }

  @StateMachine(
      typed = true,
      machine = true,
      actorType = Caller.class) // expect: [inaccessible-enum] PrivateFix.Caller can't be named | fix: make it, and every type around it, at least package-private.
  enum Order {
    @State(initial = true)
    @Transition(on = "go", to = "DONE", by = "CLERK")
    @Transition(on = "drop", to = "DONE", by = "CLERC") // expect: [unknown-actor] "CLERC" "CLERK"?
    NEW,

    @State(terminal = true)
    DONE
  }
}
