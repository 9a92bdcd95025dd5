package com.example;

import lombok.Builder;
import lombok.Value;

/** A builder isn't the entity: what it is given is judged where it is given. */
@Value
@Builder(toBuilder = true)
public class Shipment {
  long id;
  String note;
  @Builder.Default OrderStatus status = OrderStatus.PLACED;

  public Shipment pay() {
    return toBuilder().status(status.pay()).build();
  }

  public Shipment lost() {
    return toBuilder().status(OrderStatus.CANCELLED).build(); // [bypass]
  }

  public Shipment noted(String newNote) {
    return toBuilder().note(newNote).build();
  }
}
