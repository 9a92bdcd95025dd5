package com.example.shop;

/** Born in states in which nothing is born. */
class Refund {
  OrderStatus status = OrderStatus.SHIPPED; // [bypass]
  OrderStatus before;
  OrderStatus after;

  {
    before = OrderStatus.DELIVERED; // [bypass]
  }

  Refund() {
    after = OrderStatus.CANCELLED; // [bypass]
  }

  void settle() {
    status = status.deliver();
    before = before.transitionTo(OrderStatus.SHIPPED);
    after = after.pay();
  }
}
