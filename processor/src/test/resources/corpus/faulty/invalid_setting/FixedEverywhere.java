// What is always an error can't be set anywhere, not even to an error.
package corpus.faulty.invalid_setting;

import dev.interlock.State;
import dev.interlock.Transition;

// options: -Ainterlock.unknown_state=error
// expect at type: [invalid-setting] -Ainterlock.unknown_state no effect always an error | fix: remove it, and mend the fault.
@SuppressWarnings(
    "interlock:no-initial") // expect: [invalid-setting] "interlock:no-initial" has no effect always an error
public enum FixedEverywhere { // expect: [no-initial]
  @SuppressWarnings({
    "interlock:dead-end",
    "interlock:unknown-state" // expect: [invalid-setting] "interlock:unknown-state" no effect
  })
  @Transition(on = "go", to = "OLDD") // expect: [unknown-state] "OLDD" "OLD"?
  NEW,

  @Deprecated
  @SuppressWarnings("interlock:dead_end") // expect: [invalid-setting] "interlock:dead_end" "dead-end"? | fix: write "interlock:dead-end".
  OLD, // expect: [dead-end] OLD

  @SuppressWarnings(value = {"interlock:invalid-setting"}) // expect: [invalid-setting] "interlock:invalid-setting" no effect
  @State(terminal = true)
  DONE
}
