// Different actors do not make one event with two targets clear.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"AUTHOR", "EDITOR"})
public enum ActorsDoNotTell {
  @State(initial = true)
  @Transition(on = "close", to = "WITHDRAWN", by = "AUTHOR")
  @Transition(on = "close", to = "REJECTED", by = "EDITOR") // expect: [ambiguous-event] close DRAFT
  DRAFT,

  @State(terminal = true)
  WITHDRAWN,

  @State(terminal = true)
  REJECTED
}
