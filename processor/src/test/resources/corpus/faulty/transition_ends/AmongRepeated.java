// Among repeated annotations and in a written container the position is that one annotation.
package corpus.faulty.transition_ends;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AmongRepeated {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  @Transition( // expect: [transition-ends]
      on = "peep")
  @Transition(on = "tear", to = "TORN")
  SHUT,

  @Transition.List({
    @Transition(on = "tear", to = "TORN"),
    @Transition(on = "burn"), // expect: [transition-ends]
    @Transition(on = "swing", to = "SHUT", from = "OPEN"), // expect: [transition-ends]
  })
  OPEN,

  @State(terminal = true)
  TORN
}
