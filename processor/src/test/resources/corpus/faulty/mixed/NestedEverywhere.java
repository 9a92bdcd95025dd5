// Enums nested in a class, an interface and a record, each with its own fault.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.Transition;

public class NestedEverywhere {
  protected enum InClass {
    @State(initial = true)
    @Transition(on = "go", to = "B")
    A,

    B // expect: [dead-end] B
  }

  interface Face {
    enum InInterface {
      @State(initial = true)
      @Transition(on = "go", to = "B")
      @Transition(on = "go", to = "C") // expect: [ambiguous-event] go A
      A,

      @State(terminal = true)
      B,

      @State(terminal = true)
      C
    }
  }

  record Box(InRecord content) {
    enum InRecord {
      @State(initial = true)
      @Transition(on = "go", to = "B")
      A,

      @State(
          terminal = true,
          onlyFrom = "C") // expect: [unknown-state] C
      B
    }
  }

  enum Sound {
    @State(initial = true, terminal = true)
    A
  }
}
