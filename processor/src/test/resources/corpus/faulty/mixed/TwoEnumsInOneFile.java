// Two top-level enums in one file, both faulty, and a sound one between them.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoEnumsInOneFile {
  @State(initial = true)
  @Transition(on = "open", to = "OPNE") // expect: [unknown-state] OPNE
  SHUT,

  @State(terminal = true)
  OPEN
}

enum SoundBetween {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @State(terminal = true)
  OPEN
}

enum FaultyBelow { // expect: [no-initial] FaultyBelow
  @Transition(on = "open", to = "OPEN")
  SHUT,

  OPEN // expect: [dead-end] OPEN
}
