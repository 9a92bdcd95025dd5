package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, actors = "CLERK", hooks = true)
public enum Seat implements SeatMoves { // expect: [name-clash] SeatTransitions exists already && [name-clash] SeatMoves exists already && [name-clash] SeatActor exists already && [name-clash] SeatGuards exists already && [name-clash] SeatHooks exists already && [name-clash] TypedSeat exists already && [name-clash] SeatMachine exists already
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(to = "PAID", by = "CLERK")
  NEW,

  @State(terminal = true)
  PAID
}
