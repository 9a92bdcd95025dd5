package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.IllegalTransitionException;
import org.junit.jupiter.api.Test;

class OrderTest {
  private final Order order = new Order();

  @Test
  void isShippedWhenItIsPaid() {
    order.restore(OrderStatus.PAID);
    order.ship();

    assertEquals(OrderStatus.SHIPPED, order.status());
  }

  @Test
  void isNotShippedBeforeItIsPaid() {
    IllegalTransitionException refused =
        assertThrows(IllegalTransitionException.class, () -> order.ship());

    assertEquals(order.whyNot(OrderStatusEvent.SHIP), refused.getMessage());
  }

  @Test
  void canBeCancelled() {
    assertTrue(order.showCancelButton());
  }
}
