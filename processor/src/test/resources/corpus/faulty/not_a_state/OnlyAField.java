// An enum that carries an annotation on a field only is no machine: nothing about its constants is judged.
package corpus.faulty.not_a_state;

import dev.interlock.Transition;

public enum OnlyAField {
  LEFT,
  RIGHT;

  @Transition(to = "RIGHT") // expect: [not-a-state] @Transition
  int steps;
}
