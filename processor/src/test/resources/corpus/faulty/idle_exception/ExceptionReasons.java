// Why an exception is idle: the target itself, terminal, left out already, or never included.
package corpus.faulty.idle_exception;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ExceptionReasons {
  @State(initial = true, in = {"open", "young"})
  @Transition(on = "go", to = "BUSY")
  NEW,

  @State(in = "open")
  BUSY,

  @State(terminal = true)
  @Transition(on = "a", from = Transition.ANY, except = "DONE") // expect: warn [idle-exception] "DONE" takes nothing away: no wildcard includes the transition's own target. | included: NEW, BUSY fix: remove it from 'except'
  @Transition(on = "b", from = Transition.ANY, except = "GONE") // expect: warn [idle-exception] "GONE" takes nothing away: no wildcard of the transition includes it, as it is terminal.
  @Transition(on = "c", from = Transition.ANY, except = {
      "young",
      "NEW"}) // expect: warn [idle-exception] "NEW" takes nothing away: it is left out already.
  @Transition(on = "d", from = "young", except = "BUSY") // expect: warn [idle-exception] "BUSY" takes nothing away: no wildcard of the transition includes it.
  @Transition(on = "e", from = Transition.ANY, except = { // expect: warn [idle-wildcard] Transition.ANY no state
      "NEW",
      "young", // expect: warn [idle-exception] "young" takes nothing away: it is left out already.
      "open"})
  @Transition(on = "f", from = Transition.ANY, except = { // expect: warn [idle-wildcard] Transition.ANY no state
      Transition.ANY,
      "BUSY"}) // expect: warn [idle-exception] "BUSY" takes nothing away: it is left out already.
  @Transition(on = "g", from = "open", except = "GONE") // expect: warn [idle-exception] "GONE" takes nothing away: no wildcard of the transition includes it. | included: NEW, BUSY
  DONE,

  @State(terminal = true)
  @Transition(on = "drop", from = "BUSY")
  GONE
}
