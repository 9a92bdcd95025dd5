package com.example;

/** Java that moves a state of its own by what a Kotlin enum says. */
public class Parcel {
  private ParcelStatus status = ParcelStatus.PACKED;

  public ParcelStatus send(OrderStatus order) {
    if (OrderStatusTransitions.canShip(order)) {
      status = status.send();
    }
    return status;
  }
}
