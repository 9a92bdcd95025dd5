// An exception that no wildcard includes takes nothing away.
package corpus.faulty.idle_exception;

import dev.interlock.*;

public enum Exceptions {
  @State(initial = true, in = "open")
  @Transition(on = "go", to = "BUSY")
  NEW,

  @State(in = {"open", "atWork"})
  BUSY,

  @State(terminal = true)
  @Transition(on = "a", from = Transition.ANY, except = {
      "BUSY",
      "DONE", // expect: warn [idle-exception] "DONE" nothing
      "ENDED"}) // expect: warn [idle-exception] "ENDED" nothing
  @Transition(on = "b", from = "open", except = {
      "NEW",
      "NEW"}) // expect: warn [idle-exception] "NEW" nothing
  @Transition(on = "c", from = "atWork", except = "NEW") // expect: warn [idle-exception] "NEW" nothing
  @Transition(on = "d", from = "open", except = "atWork")
  @Transition(on = "e", from = {"open", "NEW"}, except = "NEW")
  @Transition(on = "f", from = "open", except = {"atWork", "BUSY"}) // expect: warn [idle-exception] "BUSY" nothing
  DONE,

  @State(terminal = true)
  @Transition(on = "end", from = "open")
  ENDED
}
