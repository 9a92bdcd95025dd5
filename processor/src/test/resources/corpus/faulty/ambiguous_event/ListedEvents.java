// Two lists of events that share one, on arcs to two targets.
package corpus.faulty.ambiguous_event;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ListedEvents {
  @State(initial = true)
  @Transition(on = {"win", "leave"}, to = "WON")
  @Transition(on = {"lose", "leave"}, to = "LOST") // expect: [ambiguous-event] leave PLAYING
  PLAYING,

  @State(terminal = true)
  WON,

  @State(terminal = true)
  LOST
}
