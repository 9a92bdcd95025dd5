package com.example.shop;

import dev.interlock.State;
import dev.interlock.Transition;

/** Where the state was kept, the next one can be kept as well. */
class Order {
  private OrderStatus status = OrderStatus.PLACED;
  private final OrderStatus first = OrderStatus.PLACED;

  OrderStatus getStatus() {
    return status;
  }

  @SuppressWarnings("interlock:bypass") // What is found of it, once the moves are kept, is no matter here.
  void setStatus(OrderStatus status) {
    this.status = status;
  }

  void pay() {
    // A field.
    status.pay(); // expect: warn [discarded-move] status.pay() changes nothing | fix: write status = status.pay()
    this.status.pay(); // expect: warn [discarded-move] this.status.pay() | fix: write this.status = this.status.pay()
    first.pay(); // expect: warn [discarded-move] first.pay() | fix: keep what it returns
  }
}

class Shop {
  private final Order order = new Order();
  private final java.util.List<OrderStatus> all = new java.util.ArrayList<>();

  void local(OrderStatus given) {
    OrderStatus status = order.getStatus();
    status.transitionTo(OrderStatus.PAID); // expect: warn [discarded-move] status.transitionTo(OrderStatus.PAID) | fix: write status = status.transitionTo(OrderStatus.PAID)
    given.pay(); // expect: warn [discarded-move] given.pay() | fix: keep what it returns
    order.getStatus().pay(); // expect: warn [discarded-move] order.getStatus().pay() | fix: write order.setStatus(order.getStatus().pay())
    status
        .pay()
        .ship(); // expect: warn [discarded-move] status.pay().ship() | fix: keep what it returns
  }

  void loops() {
    for (OrderStatus status = OrderStatus.PLACED; !status.isTerminal(); status.next(OrderStatusEvent.PAY)) { // expect: warn [discarded-move] status.next(OrderStatusEvent.PAY) | fix: write status = status.next(OrderStatusEvent.PAY)
    }
  }

  void functions() {
    all.forEach(each -> each.pay()); // expect: warn [discarded-move] each.pay() | fix: keep what it returns
    all.forEach(OrderStatus::pay); // expect: warn [discarded-move] OrderStatus::pay | fix: keep what it returns
    Runnable pay = order.getStatus()::pay; // expect: warn [discarded-move] order.getStatus()::pay | fix: keep what it returns
    pay.run();
  }
}

enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(terminal = true)
  SHIPPED
}
