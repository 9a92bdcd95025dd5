// Names from constants, concatenations and text blocks: the position is the expression, not the constant's declaration.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum NamesAsConstants {
  @State(initial = true)
  @Transition(on = "open", to = Names.OPEN)
  @Transition(on = "tear", to = Names.TORN) // expect: [unknown-state] TRON
  @Transition(on = "crack", to = "CR" + "CK") // expect: [unknown-state] CRCK
  @Transition(on = Names.BURN, to = (("BURNED"))) // expect: [unknown-state] BURNED
  SHUT,

  @State(terminal = true)
  OPEN,

  @State(terminal = true)
  TORN;

  static final class Names {
    static final String OPEN = "OPEN";
    static final String TORN = "TRON";
    static final String BURN = "burn";

    private Names() {}
  }
}
