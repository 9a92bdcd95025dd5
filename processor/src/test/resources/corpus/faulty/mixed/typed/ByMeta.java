// What only the meta-annotation says stands where the annotation does.
package corpus.faulty.mixed.typed;

import dev.interlock.*;

public enum ByMeta {
  @State(initial = true)
  @Drop // expect: [unknown-state] "GON" "GONE"?
  NEW,

  @State(terminal = true)
  @Late // expect: [contradiction] NEW -> DONE for USER only by ADMIN
  @Only // expect: warn [idle-rule] DONE's onlyBy ADMIN
  DONE,

  @State(terminal = true)
  GONE;

  @Transition(on = "drop", to = "GON")
  @interface Drop {}

  @Transition(on = "late", from = "NEW", by = "USER")
  @interface Late {}

  @State(onlyBy = "ADMIN")
  @interface Only {}
}
