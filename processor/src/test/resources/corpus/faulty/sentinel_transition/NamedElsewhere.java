// A sentinel among sources, in `except` and in both rules: it is never part of the lifecycle.
package corpus.faulty.sentinel_transition;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "S_")
public enum NamedElsewhere {
  @State(sentinel = true)
  S_UNKNOWN,

  @State(
      initial = true,
      onlyTo = {
        "SHUT",
        "UNKNOWN" // expect: [sentinel-transition] UNKNOWN
      })
  S_OPEN,

  @State(terminal = true, onlyFrom = {"OPEN", "S_UNKNOWN"}) // expect: [sentinel-transition] UNKNOWN
  @Transition(
      on = "shut",
      from = {
        "OPEN",
        "UNKNOWN" // expect: [sentinel-transition] UNKNOWN
      })
  @Transition(
      on = "slam",
      from = Transition.ANY,
      except = "UNKNOWN") // expect: [sentinel-transition] UNKNOWN
  S_SHUT
}
