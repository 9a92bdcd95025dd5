package com.example;

import lombok.Getter;
import lombok.Setter;

@Getter
public class Meant {
  /** The old system writes what it likes. */
  @Setter
  @SuppressWarnings("interlock:bypass")
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = status.pay();
  }
}
