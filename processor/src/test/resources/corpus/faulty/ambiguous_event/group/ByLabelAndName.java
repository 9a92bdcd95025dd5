// A member is excepted by either of its names; the fix proposes the short one.
package corpus.faulty.ambiguous_event.group;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum ByLabelAndName {
  @State(initial = true, in = "open")
  JOB_NEW,

  @State(initial = true, in = "open")
  JOB_OLD,

  @State(initial = true, in = "open")
  JOB_ODD,

  @State(terminal = true)
  @Transition(on = "end", from = "open", except = {"JOB_NEW", "OLD"})
  JOB_DONE,

  @State(terminal = true, onlyFrom = {"NEW", "JOB_OLD"})
  @Transition(on = "end", from = "open") // expect: [ambiguous-event] 'end' ODD DONE GONE | fix: leave out 'on' here and let the targets tell them apart && [contradiction] ODD -> GONE only from NEW, OLD | add "ODD" to GONE's onlyFrom, or add "ODD" to the 'except' of GONE's wildcard
  JOB_GONE
}
