// A state's own name says that nothing comes back to it; to stay there is no way, and a group is the others.
package corpus.faulty.late_state;

import dev.interlock.*;

public enum Itself {
  @State(initial = true, neverAfter = "NEW") // expect: [late-state] A way leads to NEW that has been in NEW before. | way: NEW -start-> BUSY -reset-> NEW
  @Transition(on = "start", to = "BUSY")
  NEW,

  @State(in = "g", neverAfter = {"BUSY", "NONE"}) // expect: [late-state] A way leads to BUSY that has been in BUSY before. | way: NEW -start-> BUSY -reset-> NEW -start-> BUSY
  @Transition(on = "beat", to = "BUSY")
  @Transition(on = "reset", to = "NEW")
  BUSY,

  @State(in = "g", neverAfter = "g") // expect: [late-state] A way leads to NONE that has been in BUSY before. | way: NEW -start-> BUSY -stop-> NONE
  @Transition(on = "stop", from = "BUSY")
  NONE,

  @State(terminal = true, in = "alone", neverAfter = {"NEW", "END"}) // expect: [late-state] A way leads to END that has been in NEW before. && warn [idle-rule] END is terminal, and nothing comes after it
  @Transition(on = "end", from = "NONE")
  END
}
