package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    assertEquals("Moved{event=SHIP, to=SHIPPED}", moved.toString());
  }

  @Test
  void hibernateDescribesAttributesThatAreStates() {
    assertEquals("status", Parcel_.STATUS);
  }

  @Test
  void springDescribesPropertiesThatAreStates() throws IOException {
    String metadata;
    try (InputStream in =
        ShopProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertTrue(metadata.contains("\"name\": \"shop.first\""), metadata);
    assertTrue(metadata.contains("\"type\": \"com.example.OrderStatus\""), metadata);
  }
}
