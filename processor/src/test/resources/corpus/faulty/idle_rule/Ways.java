// Names in rules about ways that no way can answer to; what can't be reached is a fault of its own.
package corpus.faulty.idle_rule;

import dev.interlock.*;

public enum Ways {
  @State(initial = true)
  @Transition(on = "go", to = "A")
  START,

  @Transition(on = "on", to = "B")
  A,

  @State(onlyAfter = {
      "A",
      "C", // expect: warn [idle-rule] B's onlyAfter allows what there isn't: what comes to B for the first time hasn't been in C. | fix: remove "C" from B's onlyAfter, or declare the transitions that lead through it
      "after", // expect: warn [idle-rule] what comes to B for the first time hasn't been in a state in "after".
      "LOST",
      "some"})
  @Transition(on = "on", to = "C")
  B,

  @State(in = {"after", "some"}, neverAfter = {
      "END", // expect: warn [idle-rule] C's neverAfter forbids what can't be: END is terminal, and nothing comes after it. | fix: remove "END" from C's neverAfter
      "ends", // expect: warn [idle-rule] a state in "ends" is terminal, whichever it is, and nothing comes after it
      "LOST"})
  @Transition(on = "back", to = "B")
  C,

  @State(in = {"after", "ends"}, terminal = true)
  @Transition(on = "end", from = Transition.ANY)
  END,

  @State(in = "ends", terminal = true, onlyAfter = {"START", "A"})
  @Transition(on = "stop", from = Transition.ANY, except = "START")
  STOPPED,

  @State(in = "some", onlyAfter = "START")
  @Transition(to = "B")
  LOST, // expect: [unreachable-state] LOST can't be reached

  @State(sentinel = true, onlyAfter = "A", neverAfter = "B") // expect: warn [idle-rule] UNKNOWN's onlyAfter no way leads to UNKNOWN, a sentinel && warn [idle-rule] UNKNOWN's neverAfter
  UNKNOWN
}
