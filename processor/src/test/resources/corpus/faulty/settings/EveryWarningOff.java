// All that only warns can be off; an error stays.
package corpus.faulty.settings;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

// options: -Ainterlock.idle_wildcard=off -Ainterlock.idle_exception=off -Ainterlock.idle_rule=off -Ainterlock.stuck_actor=off
@StateMachine(typed = true, machine = true, actors = {"USER", "BOSS"})
public enum EveryWarningOff {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  LOST, // expect: [unreachable-state] LOST

  @State(terminal = true, onlyFrom = {"NEW", "LOST"})
  @Transition(on = "end", from = "open", by = "USER")
  @Transition(on = "drop", from = "open", except = "LOST", by = "USER")
  DONE
}
