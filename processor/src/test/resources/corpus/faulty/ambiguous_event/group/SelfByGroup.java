// A group leaves out the other end; a self transition is written by name, beside the group too.
package corpus.faulty.ambiguous_event.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum SelfByGroup {
  @State(initial = true, in = "open")
  @Transition(on = "poke", from = "open")
  @Transition(on = "kick", from = {"open", "FIRST"})
  FIRST,

  @State(in = "open")
  @Transition(on = "poke", from = "FIRST")
  @Transition(
      on = "kick", // FIRST stays FIRST
      from = "open") // expect: [ambiguous-event] 'kick' FIRST SECOND | fix: leave out 'on' here
  @Transition(on = "end", to = "DONE")
  SECOND,

  @State(terminal = true)
  DONE
}
