package com.example;

public final class Order {
  private OrderStatus status = OrderStatus.PLACED;

  public void forgotten() {
    status.pay();
    OrderStatusTransitions.transition(status, OrderStatus.PAID);
  }

  public void kept() {
    status = status.pay();
  }
}
