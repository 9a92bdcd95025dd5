// What depends on a name that is wrong isn't judged: neither its rule, nor one that it may satisfy.
<<<<<<<< HEAD:processor/src/test/resources/corpus/faulty/unknown_state/WrongNamesOfWays.java
<<<<<<<< HEAD:processor/src/test/resources/corpus/faulty/unknown_state/WrongNamesOfWays.java
package corpus.faulty.unknown_state;
========
package corpus.faulty.mixed;
>>>>>>>> 16c9d7fcd517533bf92fd0e9f0f52cddfc390821:processor/src/test/resources/corpus/faulty/mixed/WrongNames.java
========
package corpus.faulty.unknown_state;
>>>>>>>> 80a20ce4db09591fba8309693c1e149956b0d871:processor/src/test/resources/corpus/faulty/unknown_state/WrongNames.java

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
