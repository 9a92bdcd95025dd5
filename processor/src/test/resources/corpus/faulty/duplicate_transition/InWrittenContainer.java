// A container written out, and a second constant with fully qualified annotations.
package corpus.faulty.duplicate_transition;

import dev.interlock.Transition;

public enum InWrittenContainer {
  @dev.interlock.State(initial = true)
  @Transition.List({
    @Transition(on = "open", to = "OPEN"),
    @Transition(on = "open", to = "OPEN") // expect: [duplicate-transition] SHUT OPEN
  })
  SHUT,

  @dev.interlock.Transition(on = "tear", to = "TORN")
  @dev.interlock.Transition(
      on = "tear",
      to = "TORN") // expect: [duplicate-transition] OPEN TORN
  OPEN,

  @dev.interlock.State(terminal = true)
  TORN
}
