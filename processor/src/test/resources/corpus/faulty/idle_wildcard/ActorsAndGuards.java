// Anyone covers everyone; an actor doesn't cover anyone, a guard nothing but itself.
package corpus.faulty.idle_wildcard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ActorsAndGuards {
  @State(initial = true)
  @Transition(on = "end", to = "DONE")
  @Transition(on = "stop", to = "DONE", by = "USER")
  @Transition(on = "halt", to = "DONE", guard = "calm")
  @Transition(on = "quit", to = "DONE", guard = "calm")
  NEW,

  @State(terminal = true)
  @Transition(on = "end", from = Transition.ANY, by = "USER") // expect: warn [idle-wildcard] Transition.ANY DONE already
  @Transition(on = "stop", from = Transition.ANY)
  @Transition(on = "halt", from = Transition.ANY, guard = "calm") // expect: warn [idle-wildcard] Transition.ANY DONE already
  @Transition(on = "quit", from = Transition.ANY, guard = "late")
  DONE
}
