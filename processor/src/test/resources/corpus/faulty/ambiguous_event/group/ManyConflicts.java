// One item that brings conflicts with several states is one finding.
package corpus.faulty.ambiguous_event.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ManyConflicts {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE")
  A,

  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE")
  B,

  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE")
  C,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  @Transition(on = "end", from = "open") // expect: [ambiguous-event] 'end' from A (and 2 more) both to DONE and to GONE | fix: leave out 'on' here
  GONE
}
