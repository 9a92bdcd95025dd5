// An annotation for one machine on a constant of another: at each item that is given, in its own words.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.Transition;

class ForAnotherMachine {
  enum Door {
    @State(initial = true)
    SHUT,

    @Leave(from = SHUT)
    OPEN // expect: [dead-end] OPEN
  }

  enum Gate {
    @State(initial = true)
    SHUT,

    @State(terminal = true)
    @Leave(
        from = Door.SHUT) // expect: [typed-reference] 'Door[] from()' @Leave state of ForAnotherMachine.Gate | fix: let it return ForAnotherMachine.Gate or String
    OPEN
  }

  @Transition(on = "leave")
  @interface Leave {
    Door[] from();
  }
}
