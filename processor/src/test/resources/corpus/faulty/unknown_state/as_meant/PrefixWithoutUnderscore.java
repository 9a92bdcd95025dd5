// A prefix without its underscore leaves that to every name.
package corpus.faulty.unknown_state.as_meant;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB")
public enum PrefixWithoutUnderscore {
  @State(initial = true)
  @Transition(on = "run", to = "RUNNING") // expect: [unknown-state] "RUNNING" without the prefix "JOB" that is called "_RUNNING" | fix: write stripPrefix = "JOB_".
  JOB_NEW,

  @State(terminal = true)
  JOB_RUNNING
}
