// One state, and it is terminal only; a sentinel beside it starts nothing.
package corpus.faulty.no_initial;

import dev.interlock.State;
import dev.interlock.StateMachine;

@StateMachine(
    stripPrefix = "")
@SuppressWarnings("unused")
public enum OnlyTerminal { // expect: [no-initial] OnlyTerminal
  @State(sentinel = true)
  UNKNOWN,

  @State(terminal = true)
  DONE
}
