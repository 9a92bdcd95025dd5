// What stands on a type around the enum holds for it; a contradiction can't be silenced.
package corpus.faulty.invalid_setting;

import dev.interlock.*;

@SuppressWarnings({"interlock:dead-end", "interlock:contradiction", "interlock:idle"})
class SilencedAround {
  static class Deeper {
    enum Door { // expect: [invalid-setting] "interlock:contradiction" around Door no effect && [invalid-setting] "interlock:idle" around Door names no check
      @State(initial = true)
      @Transition(on = "jam", to = "STUCK") // expect: [contradiction] OPEN -> STUCK only from SHUT
      OPEN,

      @State(onlyFrom = "SHUT") // expect: warn [idle-rule] STUCK SHUT
      STUCK,

      @State(initial = true, terminal = true)
      SHUT
    }
  }
}
