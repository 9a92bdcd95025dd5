package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void aParcelIsWhereATestPutsIt() {
    Parcel parcel = new Parcel();
    parcel.status = OrderStatus.SHIPPED; // [bypass]
    parcel.status.deliver(); // [discarded-move]

    assertEquals(OrderStatus.SHIPPED, parcel.getStatus());
  }
}
