// All that only warns can be an error, each at its own place.
package corpus.faulty.settings;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

// options: -Ainterlock.idle_wildcard=error -Ainterlock.idle_exception=error -Ainterlock.idle_rule=error -Ainterlock.stuck_actor=error
@StateMachine(typed = true, machine = true, actors = {"USER", "BOSS"}) // expect: [stuck-actor] BOSS
public enum EveryWarningRaised {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  @State(terminal = true, initial = true)
  LOST,

  @State(terminal = true, onlyFrom = {
      "NEW",
      "LOST"}) // expect: [idle-rule] LOST
  @Transition(
      on = "end",
      from = "open", // expect: [idle-wildcard] "open"
      by = "USER")
  @Transition(
      on = "drop",
      from = "open",
      except = "LOST", // expect: [idle-exception] "LOST" no wildcard of the transition includes it.
      by = "USER")
  DONE
}
