package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.orders.OrderStatusMachine;
import dev.interlock.Refusal;
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
}
