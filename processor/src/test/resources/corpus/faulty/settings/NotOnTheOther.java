// What a constant silences is its own: a trap is reported where it begins, an idle rule where it stands.
package corpus.faulty.settings;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NotOnTheOther {
  @State(initial = true, onlyTo = {
      "DONE", // expect: warn [idle-rule] NEW's onlyTo DONE
      "LEFT"})
  @Transition(on = "turn", to = "LEFT")
  NEW,

  @Transition(on = "turn", to = "RIGHT")
  LEFT, // expect: [no-way-out] LEFT round to RIGHT

  @SuppressWarnings("interlock:no-way-out")
  @Transition(on = "turn", to = "LEFT")
  RIGHT,

  @SuppressWarnings("interlock:idle-rule")
  @State(initial = true, terminal = true)
  DONE
}
