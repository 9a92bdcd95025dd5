package com.example;

/** Holds a state of its own module and one from a jar. */
public class Parcel {
  private ParcelStatus status = ParcelStatus.PACKED;
  private OrderStatus order = OrderStatus.PLACED;

  public void take(ParcelStatus status, OrderStatus order) {
    this.status = status; // [bypass]
    this.order = order; // [bypass]
  }

  public void send() {
    status.send(); // [discarded-move]
    status = status.send();
    order = order.ship();
  }

  public ParcelStatus never() {
    return ParcelStatus.SENT.send(); // [impossible-move]
  }
}
