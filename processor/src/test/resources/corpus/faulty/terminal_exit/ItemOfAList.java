// One item of a list is wrong: it goes, and the others stay.
package corpus.faulty.terminal_exit;

import dev.interlock.*;

public enum ItemOfAList {
  @State(initial = true)
  @Transition(on = "run", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "archive", from = {"DONE", "NEW"}) // expect: [terminal-exit] DONE -> ARCHIVED 'archive' | fix: remove "DONE" from its 'from'
  ARCHIVED
}
