package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.orders.OrderStatus;
import com.example.orders.OrderStatusMachine;
import com.example.orders.OrderStatusTransitions;
import com.example.shop.till.TillStatus;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import org.junit.jupiter.api.Test;

class ShopTest {
  private final Shop shop = new Shop();

  @Test
  void runsInModules() {
    assertTrue(Shop.class.getModule().isNamed());
    assertEquals("com.example.orders", OrderStatusMachine.class.getModule().getName());
    assertEquals("dev.interlock", Refusal.class.getModule().getName());
  }

  @Test
  void movesWhatIsInOtherModules() {
    shop.open();

    assertEquals("OPEN", shop.status());
    assertEquals("PAID EMPTY", shop.sell());
    assertFalse(shop.whyNot().isEmpty());
  }

  @Test
  void graphsAreFoundWhereModulesAllowIt() {
    assertSame(OrderStatusTransitions.graph(), StateGraph.of(OrderStatus.class));

    String closed =
        assertThrows(IllegalArgumentException.class, () -> StateGraph.of(TillStatus.class))
            .getMessage();
    assertTrue(
        closed.endsWith(
            "module com.example.shop has to open com.example.shop.till to dev.interlock"),
        closed);
  }
}
