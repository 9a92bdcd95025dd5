package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Calls on constants that no order can ever make. */
@StateMachine(actors = {"CUSTOMER", "CLERK"}, machine = true)
enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED", by = "CLERK")
  PAID,

  @State(terminal = true)
  SHIPPED
}

class Shop {
  private static final OrderStatus LAST = OrderStatus.SHIPPED;

  OrderStatus moves(OrderStatusActor by, OrderStatus any) {
    OrderStatus a = OrderStatus.SHIPPED.ship(by); // expect: warn [impossible-move] OrderStatus.SHIPPED.ship(by) is always refused: no transition on "ship" leads from SHIPPED. | from SHIPPED: nothing, it is terminal fix: call it on PAID
    OrderStatus b = OrderStatusTransitions.transition(OrderStatus.PLACED, OrderStatus.SHIPPED, by); // expect: warn [impossible-move] no transition leads from PLACED to SHIPPED. | path: PLACED -pay-> PAID -ship-> SHIPPED fix: make the moves of that path, or declare the transition on PLACED
    OrderStatus c = any.transitionTo(OrderStatus.PLACED, by); // expect: warn [impossible-move] no transition leads to PLACED. | fix: declare a transition that leads to PLACED, or leave the call out
    OrderStatus d = LAST.next(OrderStatusEvent.PAY, by); // expect: warn [impossible-move] LAST.next(OrderStatusEvent.PAY, by) on "pay" leads from SHIPPED.
    OrderStatus placed = OrderStatus.PLACED;
    OrderStatus e = placed.pay(OrderStatusActor.CLERK); // expect: warn [impossible-move] on "pay" leads from PLACED for CLERK. | fix: let an actor call it who may, or add CLERK to 'by'
    placed.ship(by); // expect: warn [impossible-move] placed.ship(by) on "ship" leads from PLACED.
    OrderStatusMachine m = OrderStatusMachine.initial(); // the only one: nothing to say
    return a == b ? c : d == e ? m.state() : e;
  }

  String questions() {
    if (OrderStatus.SHIPPED.canPay()) { // expect: warn [impossible-move] OrderStatus.SHIPPED.canPay() is always false
      return "dead";
    }
    return !OrderStatusTransitions.canTransition(OrderStatus.SHIPPED, OrderStatus.PAID) ? "always" : "dead"; // expect: warn [impossible-move] is always false
  }
}
