// @State and @Transition on fields of an ordinary class, where there is no enum at all.
package corpus.faulty.not_a_state;

import dev.interlock.State;
import dev.interlock.Transition;

public class OnClassField {
  @State(initial = true) // expect: [not-a-state] @State
  int level = 1;

  @Transition(on = "open", to = "OPEN") // expect: [not-a-state] @Transition
  static final String NAME = "door";
}
