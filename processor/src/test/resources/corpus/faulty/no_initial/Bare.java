// Nothing but @StateMachine: no state is initial, and none of them leads anywhere.
package corpus.faulty.no_initial;

import dev.interlock.StateMachine;

@StateMachine
public enum Bare { // expect: [no-initial] Bare
  LEFT, // expect: [dead-end] LEFT
  RIGHT // expect: [dead-end] RIGHT
}
