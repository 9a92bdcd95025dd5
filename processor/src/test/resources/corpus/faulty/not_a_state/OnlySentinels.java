// All constants are sentinels, so the machine has no state.
package corpus.faulty.not_a_state;

import dev.interlock.State;
import dev.interlock.StateMachine;

@StateMachine
public enum OnlySentinels { // expect: [not-a-state] OnlySentinels
  @State(sentinel = true)
  UNKNOWN,

  @State(sentinel = true)
  UNRECOGNIZED
}
