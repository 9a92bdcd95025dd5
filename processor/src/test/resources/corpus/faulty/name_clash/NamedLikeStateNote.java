// The evidence names the constant once, with its line.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum NamedLikeStateNote {
  @State(initial = true, in = "DONE") // expect: [name-clash] "DONE" group and of a state | other: JOB_DONE, line 15 fix: rename the group, such as to "doneGroup".
  @Transition(on = "stop", to = "DONE")
  JOB_NEW,

  @State(terminal = true)
  JOB_DONE
}
