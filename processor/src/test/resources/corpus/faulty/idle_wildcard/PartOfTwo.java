// A wildcard that two others cover together; one that covers one state more is needed.
package corpus.faulty.idle_wildcard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum PartOfTwo {
  @State(initial = true, in = {"odd", "all"})
  ONE,

  @State(initial = true, in = {"even", "all"})
  TWO,

  @State(initial = true, in = {"odd", "all"})
  THREE,

  @State(terminal = true)
  @Transition(on = "end", from = {
      "odd",
      "even",
      "all"}) // expect: warn [idle-wildcard] "all" DONE already | from: ONE, TWO, THREE
  @Transition(on = "stop", from = {"odd", "all"}) // expect: warn [idle-wildcard] "odd" DONE already
  @Transition(on = "halt", from = {"odd", "even"})
  @Transition(on = "quit", from = "all")
  DONE
}
