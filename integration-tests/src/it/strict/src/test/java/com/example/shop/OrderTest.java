package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void guardDecidesWhereTheMoneyLeads() {
    assertEquals(OrderStatus.PAID, new Order(1).pay());
    assertEquals(OrderStatus.BACKORDERED, new Order(0).pay());
  }

  @Test
  void hooksSeeTheMovesAndMayRefuseThem() {
    Order order = new Order(0);

    assertThrows(IllegalStateException.class, order::cancel);
    order.pay();

    assertTrue(order.restock());
    assertEquals("", order.cancel());
    assertEquals(
        List.of(
            "PAY: PLACED -> BACKORDERED",
            "RESTOCK: BACKORDERED -> PAID",
            "CANCEL: PAID -> CANCELLED"),
        order.log());
  }

  @Test
  void onlyWhoIsNamedMayMove() {
    Order order = new Order(1);

    assertEquals(List.of(OrderStatusActor.CUSTOMER), order.whoMay(OrderStatusEvent.PAY));
    order.pay();
    assertEquals(List.of(OrderStatusActor.SHOP), order.whoMay(OrderStatusEvent.SHIP));
  }

  @Test
  void typedStatesLeadToTheEnd() {
    assertSame(TypedOrderStatus.DELIVERED, Parcel.send(TypedOrderStatus.PAID));
    assertTrue(Parcel.isOut(OrderStatus.SHIPPED));
  }
}
