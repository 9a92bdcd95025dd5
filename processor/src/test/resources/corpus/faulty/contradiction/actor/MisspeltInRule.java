// An actor whom no list names, misspelt in a rule: the fix names the one who is meant.
package corpus.faulty.contradiction.actor;

import dev.interlock.*;

public enum MisspeltInRule {
  @State(initial = true)
  @Transition(on = "submit", to = "PUBLISHED", by = "EDITOR") // expect: [contradiction] DRAFT -> PUBLISHED for EDITOR only by EDITR | fix: write "EDITOR" in PUBLISHED's onlyBy
  DRAFT,

  @State(terminal = true, onlyBy = "EDITR")
  PUBLISHED
}
