// Rules about ways in the typed spelling: by a constant, by a list, beside a string.
package corpus.faulty.skipped_state.typed;

import dev.interlock.*;

public enum Typed {
  @State(initial = true)
  @Transition(to = {"A", "B", "LAST"})
  START,

  @Transition(on = "step", to = "B")
  A,

  @After(onlyAfter = A) // expect: [skipped-state] A way leads to B that hasn't been in A before. | way: START -> B
  @Transition(on = "step", to = "LAST")
  B,

  @Late(
      onlyAfter = "B", // expect: [skipped-state] A way leads to LAST that hasn't been in B before. | way: START -> LAST
      neverAfter = {
          START, // expect: [late-state] A way leads to LAST that has been in START before. | way: START -> LAST
          A}) // expect: [late-state] A way leads to LAST that has been in A before. | way: START -> A -step-> B -step-> LAST
  @State(terminal = true)
  LAST;

  @State
  @interface After {
    Typed onlyAfter();
  }

  @State
  @interface Late {
    String onlyAfter();

    Typed[] neverAfter();
  }
}
