// Groups and states share one namespace, with and without the prefix.
package corpus.faulty.name_clash.group;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum NamedLikeState {
  @State(initial = true, in = {
      "RUNNING", // expect: [name-clash] "RUNNING" group and of a state
      "active"})
  @Transition(on = "go", to = "RUNNING")
  JOB_IDLE,

  @State(in = "JOB_DONE") // expect: [name-clash] "JOB_DONE" group and of a state
  @Transition(on = "stop", to = "DONE")
  JOB_RUNNING,

  @State(terminal = true)
  JOB_DONE
}
