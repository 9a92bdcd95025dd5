// An enum without a single constant: one finding at its name, and none that no state is initial.
package corpus.faulty.not_a_state;

import dev.interlock.StateMachine;

@StateMachine(
    stripPrefix = "E_",
    actors = {})
public enum EmptyEnum { // expect: [not-a-state] EmptyEnum
  ;

  static int size() {
    return values().length;
  }
}
