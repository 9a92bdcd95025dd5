// What states declare themselves covers a wildcard, one state at a time, on the same event, to the same end.
package corpus.faulty.idle_wildcard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum CoveredByTo {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE")
  @Transition(on = "stop", to = "DONE")
  @Transition(to = "DONE")
  NEW,

  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE")
  @Transition(on = "halt", to = "DONE")
  @Transition(to = "DONE")
  BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = "open") // expect: warn [idle-wildcard] "open" DONE already | from: NEW, BUSY
  @Transition(on = "stop", from = "open")
  @Transition(from = "open") // expect: warn [idle-wildcard] "open" DONE already
  @Transition(on = "halt", from = Transition.ANY, except = "NEW") // expect: warn [idle-wildcard] Transition.ANY DONE already | from: BUSY
  @Transition(on = "quit", from = Transition.ANY, except = "NEW")
  DONE
}
