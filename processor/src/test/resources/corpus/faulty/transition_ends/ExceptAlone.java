// `except` takes something away from ANY: without ANY among the sources it has nothing to take from.
package corpus.faulty.transition_ends;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ExceptAlone {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  @Transition(on = "burn", to = "BURNT", except = "OPEN") // expect: [transition-ends] except
  SHUT,

  @Transition(on = "shut", to = "SHUT")
  @Transition(on = "burn", to = "BURNT")
  OPEN,

  @State(terminal = true)
  @Transition(
      on = "tear",
      from = {"OPEN", "SHUT"},
      except = "SHUT") // expect: [transition-ends] except
  TORN,

  @State(terminal = true)
  BURNT
}
