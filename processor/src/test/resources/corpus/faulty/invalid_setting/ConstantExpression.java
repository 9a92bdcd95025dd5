// A token may be a constant's value; the place is where it is named.
package corpus.faulty.invalid_setting;

import dev.interlock.State;
import dev.interlock.Transition;

public enum ConstantExpression {
  @State(initial = true)
  @Transition(on = "go", to = "STUCK")
  @Transition(on = "jam", to = "JAMMED")
  NEW,

  @SuppressWarnings(ConstantExpression.Tokens.DEAD_END)
  STUCK,

  @SuppressWarnings({
    Tokens.DEAD_END + "s" // expect: [invalid-setting] "interlock:dead-ends" "dead-end"?
  })
  JAMMED; // expect: [dead-end] JAMMED

  static final class Tokens {
    static final String DEAD_END = "interlock:dead-end";

    private Tokens() {}
  }
}
