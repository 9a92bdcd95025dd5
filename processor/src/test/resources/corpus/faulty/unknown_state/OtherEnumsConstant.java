// A constant of another enum in the same file has a right name in the wrong enum.
package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OtherEnumsConstant {
  @State(initial = true)
  @Transition(on = "ship", to = "SHIPPED") // expect: [unknown-state] SHIPPED
  CART,

  @State(terminal = true)
  ORDERED
}

enum Parcel {
  @State(initial = true)
  @Transition(on = "ship", to = "SHIPPED")
  PACKED,

  @State(terminal = true)
  SHIPPED
}
