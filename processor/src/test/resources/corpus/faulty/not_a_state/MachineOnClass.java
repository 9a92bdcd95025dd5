// @StateMachine on a class.
package corpus.faulty.not_a_state;

import dev.interlock.StateMachine;

@StateMachine(stripPrefix = "JOB_") // expect: [not-a-state] @StateMachine
public class MachineOnClass {
  static final int JOB_DONE = 3;
}
