// Silenced on the constant, not on others; names that are none or can't be silenced.
package corpus.faulty.invalid_setting;

import dev.interlock.*;

@SuppressWarnings({"unused", "interlock:idle-rules"}) // expect: [invalid-setting] "interlock:idle-rules" "idle-rule"?
public enum Silenced {
  @State(initial = true, onlyTo = {"STUCK", "DONE", "LOST"}) // expect: warn [idle-rule] NEW DONE
  @Transition(on = "jam", to = {"STUCK"})
  @Transition(on = "lose", to = "LOST")
  NEW,

  @SuppressWarnings("interlock:dead-end")
  STUCK,

  LOST, // expect: [dead-end] LOST

  @SuppressWarnings({
      "interlock:idle-rule",
      "interlock:contradiction", // expect: [invalid-setting] "interlock:contradiction" no effect
      "interlock:"}) // expect: [invalid-setting] "interlock:" no check
  @State(terminal = true, initial = true, onlyFrom = "LOST")
  DONE
}
