package com.example;

public class Order {
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = OrderStatusTransitions.transition(status, OrderStatus.PAID);
  }
}
