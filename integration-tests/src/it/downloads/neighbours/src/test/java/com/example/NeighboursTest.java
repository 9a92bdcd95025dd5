package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NeighboursTest {
  private final Order paid = Order.builder().id("1").build().on(OrderStatusEvent.PAY);

  @Test
  void lombokBuildsWhatHoldsAState() {
    assertEquals(OrderStatus.PAID, paid.getStatus());
    assertEquals("paid for", paid.getStatus().getLabel());
  }

  @Test
  void mapStructMapsStatesAndEvents() {
    OrderView view = OrderMapper.INSTANCE.toView(paid);

    assertEquals(new OrderView("1", OrderView.Status.PAID, "paid for", "PAY"), view);
    assertEquals(OrderStatusEvent.PAY, OrderMapper.INSTANCE.toOrder(view).getLast());
  }

  @Test
  void autoValueHoldsStatesAndEvents() {
    Moved moved = Moved.of(OrderStatus.PAID, OrderStatusEvent.SHIP);

    assertEquals("Moved{event=ship, to=SHIPPED}", moved.toString());
  }
}
