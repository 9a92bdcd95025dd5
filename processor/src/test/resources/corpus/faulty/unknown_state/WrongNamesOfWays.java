// What depends on a name that is wrong isn't judged: neither its rule, nor one that it may satisfy.
package corpus.faulty.unknown_state;

import dev.interlock.*;

public enum WrongNamesOfWays {
  @State(initial = true)
  @Transition(to = {"A", "B", "C"})
  START,

  @State(in = "seen")
  A,

  @State(onlyAfter = "AA") // expect: [unknown-state] "AA" is no state
  @Transition(from = "AX") // expect: [unknown-state] "AX" is no state
  B,

  @Member // expect: [typed-reference] int in()
  C,

  @State(onlyAfter = "seen") // may be reached by C alone, which may have been meant to be in it
  @Transition(on = "end", from = "C")
  D,

  @State(onlyAfter = {"D", "B"}) // whoever leads from D to E was misspelt
  @Transition(on = "end", from = "B")
  @Transition(on = "fall", from = "DD") // expect: [unknown-state] "DD" is no state
  E,

  @State(terminal = true)
  @Transition(on = "close", from = Transition.ANY)
  F;

  @State
  @interface Member {
    int in() default 1;
  }
}
