package com.example.desk;

import com.example.orders.OrderStatus;
import com.example.orders.OrderStatusActor;

final class Desk {
  private OrderStatus status = OrderStatus.PLACED;

  void take(OrderStatus given) {
    status = given; // [bypass]
  }

  void ship() {
    status.ship(OrderStatusActor.SHOP); // [discarded-move]
    status = status.ship(OrderStatusActor.SHOP);
  }

  OrderStatus never() {
    return OrderStatus.SHIPPED.cancel(); // [impossible-move]
  }
}
