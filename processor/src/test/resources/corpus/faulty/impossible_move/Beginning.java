package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Where a lifecycle may begin in several states, one is chosen. */
@StateMachine(machine = true)
enum Ticket {
  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  OPEN,

  @State(initial = true)
  @Transition(on = "close", to = "CLOSED")
  URGENT,

  @State(terminal = true)
  CLOSED
}

class Desk {
  TicketMachine closed() {
    return TicketMachine.initial(Ticket.CLOSED); // expect: warn [impossible-move] CLOSED is no initial state. | initial: OPEN, URGENT fix: write TicketMachine.at(Ticket.CLOSED), if a stored state is restored
  }

  /** What only answers no is found where that decides something. */
  String tried(TicketMachine machine) {
    if (machine.tryTransitionTo(Ticket.OPEN)) { // expect: warn [impossible-move] machine.tryTransitionTo(Ticket.OPEN) is always false: no transition leads to OPEN.
      return "never";
    }
    return machine.tryTransition(Ticket.CLOSED, Ticket.OPEN) ? "never" : "always"; // expect: warn [impossible-move] is always false: no transition leads from CLOSED to OPEN.
  }

  TicketMachine open() {
    return TicketMachine.initial(Ticket.URGENT);
  }
}
