package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.IllegalTransitionException;
import org.junit.jupiter.api.Test;

/** Compiled without any annotation of ours: the enum is a class file. */
class OrderTest {
  @Test
  void anOrderIsPaidAndShipped() {
    Order order = Order.stored(1, "", "PLACED");
    order.pay();
    order.on("ship");

    assertEquals(OrderStatus.SHIPPED, order.status());
  }

  /** A test puts things where it wants them. */
  @Test
  void aParcelIsDelivered() {
    Parcel parcel = new Parcel();
    parcel.status = OrderStatus.SHIPPED;
    new Fixtures().deliver(parcel);

    assertEquals(OrderStatus.DELIVERED, parcel.getStatus());
    assertThrows(IllegalTransitionException.class, () -> parcel.status.deliver());
    assertThrows(IllegalTransitionException.class, () -> OrderStatus.PLACED.ship());
    assertThrows(IllegalTransitionException.class, OrderStatus.PLACED::ship);
  }
}
