// A constant without any transition is one fault, not two.
package corpus.faulty.unreachable_state;

import dev.interlock.*;

public enum WithoutTransitions {
  @State(initial = true)
  NEW, // expect: [dead-end] NEW

  RUNNING, // expect: [unreachable-state] RUNNING has no transitions | fix: put @State(sentinel = true) on RUNNING if it is no state of the lifecycle

  FAILED, // expect: [unreachable-state] FAILED has no transitions

  DONE // expect: [unreachable-state] DONE has no transitions
}
