package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actors = "CLERK")
public enum Order implements OrderMoves { // expect: [name-clash] The type OrderEvent, generated for Order, exists already
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(to = "PAID", by = "CLERK")
  NEW,

  @State(terminal = true)
  PAID
}
