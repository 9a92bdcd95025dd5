// The wrong actor, and a wrong one beside the right one.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyBySomeoneElse {
  @State(initial = true)
  @Transition(on = "publish", to = "PUBLIC", by = "AUTHOR") // expect: [contradiction] DRAFT -> PUBLIC
  @Transition(on = "submit", to = "REVIEW", by = "AUTHOR")
  DRAFT,

  @Transition(on = "publish", to = "PUBLIC", by = {"EDITOR", "AUTHOR"}) // expect: [contradiction] REVIEW -> PUBLIC
  REVIEW,

  @State(terminal = true, onlyBy = "EDITOR")
  PUBLIC
}
