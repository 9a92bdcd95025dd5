package com.example;

import lombok.Builder;
import lombok.Getter;

@Getter
@Builder(toBuilder = true)
public class Order {
  private final String id;
  @Builder.Default private final OrderStatus status = OrderStatus.PLACED;
  private final OrderStatusEvent last;

  public Order on(OrderStatusEvent event) {
    return toBuilder().status(status.next(event)).last(event).build();
  }
}
