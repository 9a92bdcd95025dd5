package com.example.shop;

import java.util.List;

/** Uses orders and parcels, rightly and wrongly. */
class OrderService {

  /** From outside it looks like any other field. */
  void loseAll(List<Parcel> parcels) {
    for (Parcel parcel : parcels) {
      parcel.status = OrderStatus.CANCELLED; // [bypass]
    }
    parcels.forEach(parcel -> parcel.status = OrderStatus.DELIVERED); // [bypass]
  }

  /** A setter is found where it is, and not where it is called. */
  void lose(Parcel parcel) {
    parcel.setStatus(OrderStatus.CANCELLED);
  }

  Order lost(Order order) {
    return order.toBuilder().status(OrderStatus.CANCELLED).build(); // [bypass]
  }

  Order renamed(Order order) {
    return order.toBuilder().note("gift").build();
  }

  Order paid(Order order) {
    return order.toBuilder().status(order.status().pay()).build();
  }

  Order fresh(long id) {
    return Order.builder().id(id).status(OrderStatus.PLACED).build();
  }

  /** What only carries a state has no lifecycle. */
  Row row(Order order, OrderStatus wanted) {
    Row row = new Row();
    row.status = order.status();
    row.wanted = wanted;
    row.wanted = OrderStatus.CANCELLED;
    return row;
  }

  static class Row {
    OrderStatus status;
    OrderStatus wanted;
  }

  /** A parcel moves by moves from here, too. */
  void deliver(Parcel parcel) {
    parcel.status = parcel.status.deliver();
  }

  void forgotten(Order order, OrderStatus status) {
    order.status().pay(); // [discarded-move]
    status.transitionTo(OrderStatus.PAID); // [discarded-move]
    OrderStatusTransitions.transition(status, OrderStatus.PAID); // [discarded-move]
    Runnable pay = () -> status.pay(); // [discarded-move]
    pay.run();
  }

  /** Not forgotten: what is asked is whether it throws. */
  boolean mayBePaid(OrderStatus status) {
    try {
      OrderStatus ignored = status.pay();
      return ignored != status;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  OrderStatus never() {
    return OrderStatus.DELIVERED.ship(); // [impossible-move]
  }

  String neverTrue(Order order) {
    if (OrderStatus.CANCELLED.canPay()) { // [impossible-move]
      order.pay();
    }
    return OrderStatusTransitions.canTransition( // [impossible-move]
            OrderStatus.PLACED, OrderStatus.DELIVERED)
        ? "at once"
        : "step by step";
  }

  /** Nothing depends on it: it says what is so. */
  boolean isFinal() {
    return !OrderStatus.CANCELLED.canPay();
  }

  OrderStatus neverByTarget() {
    return OrderStatusTransitions.transition( // [impossible-move]
        OrderStatus.PLACED, OrderStatus.DELIVERED);
  }

  LetterStatusMachine neverBorn() {
    return LetterStatusMachine.initial(LetterStatus.SENT); // [impossible-move]
  }

  OrderStatus possible() {
    return OrderStatus.PLACED.pay();
  }

  OrderStatusMachine stored() {
    return OrderStatusMachine.at(OrderStatus.SHIPPED);
  }
}
