package com.example;

import lombok.Getter;
import lombok.Setter;

@Getter
@Setter // [bypass]
public class Order {
  private Long id;
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = status.pay();
  }
}
