// The container of repeated transitions written out, as one may since it is public.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum WrittenContainer {
  @State(initial = true)
  @Transition.List({
    @Transition(on = "open", to = "OPEN"),
    @Transition(on = "brake", to = "BROKE"), // expect: [unknown-state] BROKE
    @Transition(
        on = "burn",
        to = "BURNT") // expect: [unknown-state] BURNT
  })
  SHUT,

  @State(terminal = true)
  OPEN,

  @Transition.List(@Transition(on = "mend", to = "SHUTT")) // expect: [unknown-state] SHUTT
  BROKEN
}
