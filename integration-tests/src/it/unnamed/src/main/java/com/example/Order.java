package com.example;

import dev.interlock.Refusal;

public class Order {
  private OrderStatus status = OrderStatus.PLACED;

  public OrderStatus status() {
    return status;
  }

  public void ship() {
    status = status.ship();
  }

  public boolean showCancelButton() {
    return status.canCancel();
  }

  public String whyNot(OrderStatusEvent event) {
    return status.refusal(event).map(Refusal::message).orElse("");
  }

  public void restore(OrderStatus next) {
    status = OrderStatusTransitions.transition(status, next);
  }
}
