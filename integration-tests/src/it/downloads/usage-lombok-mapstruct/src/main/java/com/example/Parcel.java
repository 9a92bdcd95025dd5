package com.example;

import lombok.Data;

@Data // [bypass]
public class Parcel {
  private final long id;
  private String address;
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = status.pay();
  }

  public void lose() {
    status = OrderStatus.CANCELLED; // [bypass]
  }
}
