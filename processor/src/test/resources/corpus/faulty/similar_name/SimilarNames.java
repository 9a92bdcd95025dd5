// Slips of the pen in names that are declared by being mentioned: letters swapped, lost, doubled.
package corpus.faulty.similar_name;

import dev.interlock.*;

public enum SimilarNames {
  @State(initial = true, in = "open")
  @Transition(on = "submit", to = "REVIEW", by = "EDITOR", guard = "complete")
  @Transition(on = "cancel", to = "CANCELLED", by = "ADMIN")
  DRAFT,

  @State(in = "opne") // expect: warn [similar-name] group "opne" did you mean "open"? | fix: write "open".
  @Transition(on = "publish", to = "PUBLISHED", by = "ADMN") // expect: warn [similar-name] actor "ADMN" did you mean "ADMIN"? | fix: write "ADMIN".
  @Transition(on = "cancle", to = "CANCELLED", by = "ADMIN") // expect: warn [similar-name] event "cancle" did you mean "cancel"? | fix: write "cancel".
  @Transition(on = "submit", to = "PUBLISHED", by = "EDITOR", guard = "compplete") // expect: warn [similar-name] guard "compplete" did you mean "complete"? | fix: write "complete".
  REVIEW,

  @State(terminal = true)
  PUBLISHED,

  @State(terminal = true)
  @Transition(on = "drop", from = "open", by = {"ADMIN", "EDITOR"})
  CANCELLED
}
