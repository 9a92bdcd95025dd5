// A rule that allows what there isn't, of each kind, state by state and by groups.
package corpus.faulty.idle_rule;

import dev.interlock.*;

public enum Rules {
  @State(initial = true, in = {"open", "fresh"}, onlyTo = {
      "BUSY",
      "DONE", // expect: warn [idle-rule] NEW's onlyTo NEW DONE
      "closed"}) // expect: warn [idle-rule] NEW's onlyTo "closed"
  @Transition(on = "go", to = "BUSY", by = "USER")
  NEW,

  @State(in = "open", onlyFrom = {
      "NEW",
      "BUSY", // expect: warn [idle-rule] BUSY's onlyFrom from BUSY to BUSY
      "open"})
  BUSY,

  @State(terminal = true, in = "closed", onlyFrom = {"open", "LATE"}, onlyBy = { // expect: warn [idle-rule] DONE's onlyFrom LATE DONE
      "USER",
      "ADMIN"}) // expect: warn [idle-rule] DONE's onlyBy ADMIN
  @Transition(on = "end", from = "BUSY", by = "USER")
  DONE,

  @State(terminal = true, initial = true, onlyFrom = "LATE", onlyBy = "USER")
  @Transition(on = "again", from = "LATE", by = "USER")
  LATE
}
