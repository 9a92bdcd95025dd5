// Two wildcards under one guard; under two guards, or one beside an unguarded one, they agree.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ByWildcards {
  @State(initial = true)
  NEW,

  @State(initial = true)
  BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = Transition.ANY, guard = "calm")
  @Transition(on = "stop", from = Transition.ANY, guard = "calm")
  @Transition(on = "halt", from = Transition.ANY, guard = "calm")
  DONE,

  @State(terminal = true)
  @Transition(on = "end", from = Transition.ANY, guard = "calm") // expect: [ambiguous-event] 'end' from NEW (and 1 more) under the same guard 'calm'
  @Transition(on = "stop", from = Transition.ANY, guard = "late")
  @Transition(on = "halt", from = Transition.ANY)
  GONE
}
