// Fields of an enum that are no constants: an instance field and a static one that even has the enum's type.
package corpus.faulty.not_a_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnEnumField {
  @State(initial = true)
  @Transition(on = "light", to = "LIT")
  DARK(0),

  @State(terminal = true)
  LIT(1);

  @State(terminal = true) // expect: [not-a-state] @State
  private final int code;

  @Transition( // expect: [not-a-state] @Transition
      on = "extinguish",
      to = "DARK")
  static final OnEnumField USUAL = DARK;

  OnEnumField(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
