// A wildcard that stands for nothing, that others cover, and that is there twice.
package corpus.faulty.idle_wildcard;

import dev.interlock.*;

public enum Wildcards {
  @State(initial = true, in = "open")
  @Transition(on = "go", to = "BUSY")
  NEW,

  @State(in = {"open", "atWork"})
  @Transition(on = "end", to = "DONE")
  BUSY,

  @Transition(on = "loop", from = "tardy") // expect: warn [idle-wildcard] "tardy" no state
  @Transition(on = "linger", from = "open")
  @State(in = "tardy")
  LATE,

  @State(terminal = true)
  @Transition(on = "end", from = "atWork") // expect: warn [idle-wildcard] "atWork" DONE already
  @Transition(on = "stop", from = {
      Transition.ANY,
      "open"}) // expect: warn [idle-wildcard] "open" DONE already
  @Transition(on = "kill", from = {
      "open", // expect: warn [idle-wildcard] "open" DONE already
      Transition.ANY})
  @Transition(on = "quit", from = "open")
  @Transition(on = "quit", from = "open") // expect: warn [idle-wildcard] "open" DONE already
  @Transition(on = "nil", from = Transition.ANY, except = {"open", "tardy"}) // expect: warn [idle-wildcard] Transition.ANY no state
  DONE
}
