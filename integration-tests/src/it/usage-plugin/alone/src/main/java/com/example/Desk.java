package com.example;

/** Knows of the lifecycle what is in the jar. */
public class Desk {
  private OrderStatus status = OrderStatus.PLACED;

  public void take(OrderStatus status) {
    this.status = status; // [bypass]
  }

  public void pay() {
    status.pay(); // [discarded-move]
    status = status.pay();
  }

  public OrderStatus never() {
    return OrderStatus.DELIVERED.ship(); // [impossible-move]
  }
}
