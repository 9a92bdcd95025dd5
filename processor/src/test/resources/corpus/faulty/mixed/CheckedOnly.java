// What is only checked is checked as any other, but for the names that nothing is generated of.
package corpus.faulty.mixed;

import dev.interlock.*;

@StateMachine(checkOnly = true, stripPrefix = "P_")
public enum CheckedOnly {
  @State(initial = true, in = {"no name", "P_PAID"}) // expect: [name-clash] "P_PAID" is the name of a group and of a state.
  @Transition(on = "two words", to = "PAID")
  @Transition(on = "values", to = "PAYED") // expect: [unknown-state] "PAYED"
  P_PLACED,

  @State(onlyFrom = "P_PLACED")
  @Transition(on = "Two_Words", to = "SHIPPED", guard = "is it so?") // expect: [contradiction] PAID -> SHIPPED
  P_PAID,

  @State(terminal = true, onlyFrom = "PLACED")
  @Transition(on = "skip", from = "PAID") // expect: [contradiction] PAID -> SHIPPED
  P_SHIPPED,

  LOST // expect: [dead-end] LOST
}
