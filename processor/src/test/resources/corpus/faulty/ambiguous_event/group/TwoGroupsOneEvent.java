// Two groups that share a member, for one event to two targets.
package corpus.faulty.ambiguous_event.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TwoGroupsOneEvent {
  @State(initial = true, in = {"quick", "cheap"})
  BOTH,

  @State(initial = true, in = "quick")
  NEW,

  @State(initial = true, in = "cheap")
  OLD,

  @State(terminal = true)
  @Transition(on = "end", from = "quick")
  DONE,

  @State(terminal = true)
  @Transition(on = "end", from = "cheap") // expect: [ambiguous-event] 'end' BOTH both DONE GONE | add "BOTH" to the 'except' of DONE's wildcard
  GONE
}
