// Arcs and rules by groups are held against each other state by state.
package corpus.faulty.contradiction.group;

import dev.interlock.*;

public enum Contradictions {
  @State(initial = true, in = "young")
  @Transition(on = "grow", to = "ADULT")
  CHILD,

  @State(in = "young")
  @Transition(on = "grow", to = "ADULT")
  TEEN,

  @State(initial = true, onlyTo = "young")
  @Transition(on = "start", to = "TEEN")
  @Transition(on = "skip", to = "ADULT") // expect: [contradiction] BABY -> ADULT left only to CHILD, TEEN && [contradiction] BABY -> ADULT entered only from CHILD, TEEN
  @Transition(on = "walk", to = "CHILD")
  BABY,

  @State(onlyFrom = "young", in = "old")
  ADULT,

  @State(terminal = true, onlyFrom = "old")
  @Transition(on = "die", from = {
      "young", // expect: [contradiction] CHILD -> DEAD (and 1 more) only from ADULT | from: CHILD, TEEN
      "old"})
  DEAD
}
