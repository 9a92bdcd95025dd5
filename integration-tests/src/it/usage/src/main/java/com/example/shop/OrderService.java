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

  boolean neverTrue() {
    return OrderStatus.CANCELLED.canPay() // [impossible-move]
        || OrderStatusTransitions.canTransition( // [impossible-move]
            OrderStatus.PLACED, OrderStatus.DELIVERED);
  }

  OrderStatus neverByTarget() {
    return OrderStatusTransitions.transition( // [impossible-move]
        OrderStatus.PLACED, OrderStatus.DELIVERED);
  }

  OrderStatusMachine neverBorn() {
    return OrderStatusMachine.initial(OrderStatus.SHIPPED); // [impossible-move]
  }

  OrderStatus possible() {
    return OrderStatus.PLACED.pay();
  }

  OrderStatusMachine stored() {
    return OrderStatusMachine.at(OrderStatus.SHIPPED);
  }
}
