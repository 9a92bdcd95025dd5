// Of two equal wildcards on two items or annotations the later is idle; of three, the later two.
package corpus.faulty.idle_wildcard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum LaterOfTwo {
  @State(initial = true, in = {"open", "early"})
  NEW,

  @State(initial = true, in = {"open", "early"})
  BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = {
      "open",
      "early"}) // expect: warn [idle-wildcard] "early" DONE already | from: NEW, BUSY fix: remove it
  @Transition(on = "stop", from = Transition.ANY)
  @Transition(
      on = "stop",
      from = "open") // expect: warn [idle-wildcard] "open" DONE already
  @Transition(
      on = "stop",
      from = Transition.ANY) // expect: warn [idle-wildcard] Transition.ANY DONE already
  DONE
}
