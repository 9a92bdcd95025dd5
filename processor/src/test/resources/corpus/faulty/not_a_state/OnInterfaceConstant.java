// A constant of an interface is a field, not a constant of the enum whose type it has.
package corpus.faulty.not_a_state;

import dev.interlock.State;

public interface OnInterfaceConstant {
  @dev.interlock.State(initial = true) // expect: [not-a-state] @State
  Lamp FIRST = Lamp.DARK;

  enum Lamp {
    @State(initial = true, terminal = true)
    DARK
  }
}
