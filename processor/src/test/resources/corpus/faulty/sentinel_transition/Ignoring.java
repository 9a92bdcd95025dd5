// What is no state takes note of nothing.
package corpus.faulty.sentinel_transition;

import dev.interlock.*;

public enum Ignoring {
  @State(
      sentinel = true,
      ignores = "ping") // expect: [sentinel-transition] UNKNOWN ignores an event | fix: remove the event.
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
