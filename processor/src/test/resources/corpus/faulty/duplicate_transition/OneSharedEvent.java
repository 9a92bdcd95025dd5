// Two lists of events that have one in common; and an arc without an event twice, beside one that has an event.
package corpus.faulty.duplicate_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OneSharedEvent {
  @State(initial = true)
  @Transition(on = {"push", "pull"}, to = "OPEN")
  @Transition(on = {"pull", "kick"}, to = "OPEN") // expect: [duplicate-transition] SHUT OPEN pull
  SHUT,

  @Transition(to = "TORN")
  @Transition(on = "tear", to = "TORN")
  @Transition(to = "TORN") // expect: [duplicate-transition] OPEN TORN
  OPEN,

  @State(terminal = true)
  TORN
}
