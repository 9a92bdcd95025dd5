// All constants are sentinels, so the machine has no state.
package corpus.faulty.notastate;

import dev.interlock.State;
import dev.interlock.StateMachine;

@StateMachine
public enum OnlySentinels { // expect: [not-a-state] OnlySentinels
  @State(sentinel = true)
  UNKNOWN,

  @State(sentinel = true)
  UNRECOGNIZED
}
