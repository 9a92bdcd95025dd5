// One array that names the same constant twice, in `from` and in `to`, on one line and on two.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OneNameTwice {
  @State(initial = true)
  @Transition(to = {"OPEN", "OPEN"}) // expect: [duplicate-transition] SHUT OPEN
  SHUT,

  @Transition(
      to = {
        "SHUT",
        "TORN",
        "SHUT" // expect: [duplicate-transition] OPEN SHUT
      })
  OPEN,

  @State(terminal = true)
  @Transition(
      on = "tear",
      from = {
        "SHUT",
        "SHUT", // expect: [duplicate-transition] SHUT TORN
        "OPEN"
      })
  TORN
}
