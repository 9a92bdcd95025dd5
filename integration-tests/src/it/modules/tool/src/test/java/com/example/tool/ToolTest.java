package com.example.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.legacy.StockStatus;
import com.example.orders.Order;
import com.example.orders.OrderStatus;
import com.example.shop.ShopStatusMachine;
import org.junit.jupiter.api.Test;

class ToolTest {
  @Test
  void runsOnTheClassPath() {
    assertFalse(Order.class.getModule().isNamed());
  }

  @Test
  void movesWhatComesFromModulesAndPlainJars() {
    assertEquals(ToolStatus.DONE, ToolStatus.READY.run());
    assertEquals(StockStatus.EMPTY, StockStatus.FULL.sell());
    assertEquals(OrderStatus.CANCELLED, new Order().machine().cancel());
    assertEquals("ShopStatusMachine[CLOSED]", ShopStatusMachine.initial().toString());
  }
}
