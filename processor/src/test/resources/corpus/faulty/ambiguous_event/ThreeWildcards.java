// Three wildcards with one event: a finding at the second and one at the third target. A fourth with its own event is fine.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ThreeWildcards {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  RUNNING,

  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY)
  CANCELLED,

  @State(terminal = true)
  @Transition(on = "stop", from = {Transition.ANY}) // expect: [ambiguous-event] stop FAILED
  FAILED,

  @State(terminal = true)
  @Transition(
      on = {"stop", "vanish"},
      from = Transition.ANY) // expect: [ambiguous-event] stop LOST
  LOST,

  @State(terminal = true)
  @Transition(on = "supersede", from = Transition.ANY)
  UPDATED
}
