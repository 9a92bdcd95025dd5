// Dead ends and traps are judged without an initial state too.
package corpus.faulty.no_initial;

import dev.interlock.State;
import dev.interlock.Transition;

public interface Trap {
  enum Inner { // expect: [no-initial] Inner
    @Transition(on = "go", to = "B")
    A,

    @Transition(on = "go", to = "C")
    @Transition(on = "leave", to = "END")
    B,

    C, // expect: [dead-end] C

    @Transition(on = "turn", to = "E")
    D, // expect: [no-way-out] D

    @Transition(on = "turn", to = "D")
    E,

    @State(terminal = true)
    END
  }
}
