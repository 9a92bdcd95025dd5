// Two wrong names in one line and one array, and the same wrong name in two places: each place is one finding.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoOnOneLine {
  @State(initial = true)
  @Transition(to = {"OPNE", "BROEKN"}) // expect: [unknown-state] OPNE && [unknown-state] BROEKN
  SHUT,

  @Transition(on = "tear", to = "OPNE") // expect: [unknown-state] OPNE
  OPEN,

  @State(terminal = true)
  BROKEN
}
