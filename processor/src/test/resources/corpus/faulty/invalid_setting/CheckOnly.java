// What is only checked gets nothing that could be asked for.
package corpus.faulty.invalid_setting;

import dev.interlock.*;

@StateMachine(
    checkOnly = true,
    typed = true, // expect: [invalid-setting] typed = true is about what is generated, and with checkOnly = true nothing is. | fix: remove it, or remove checkOnly = true.
    machine = true, // expect: [invalid-setting] machine = true
    hooks = true, // expect: [invalid-setting] hooks = true
    packagePrivate = true) // expect: [invalid-setting] packagePrivate = true
public enum CheckOnly {
  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(terminal = true)
  CLOSED
}
