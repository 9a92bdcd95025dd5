// One arc that breaks three rules is three findings at one item.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ThreeRulesOneArc {
  @State(initial = true, onlyTo = "REVIEW")
  @Transition(on = "submit", to = "REVIEW")
  @Transition(on = "publish", to = "PUBLIC") // expect: [contradiction] DRAFT -> PUBLIC && [contradiction] DRAFT -> PUBLIC && [contradiction] DRAFT -> PUBLIC
  DRAFT,

  @Transition(on = "publish", to = "PUBLIC", by = "EDITOR")
  REVIEW,

  @State(terminal = true, onlyFrom = "REVIEW", onlyBy = "EDITOR")
  PUBLIC
}
