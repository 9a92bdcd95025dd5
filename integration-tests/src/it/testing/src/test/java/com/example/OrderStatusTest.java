package com.example;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class OrderStatusTest {

  @TestFactory
  Stream<DynamicNode> isWhatTheShopWants() {
    return LifecycleTests.of(OrderStatus.class)
        .matrix(Path.of("src/test/resources/order-status.md"));
  }

  @TestFactory
  Stream<DynamicNode> ordersKeepToIt() {
    return LifecycleTests.of(OrderStatus.class).drive(orders()).all();
  }

  static Driver<OrderStatus> orders() {
    return Driver.of(any -> new Order(0, 0), OrderStatusTest::fire, Order::status);
  }

  static void fire(Order order, Move<OrderStatus> move) {
    order.changeTo(move.says("small") ? 10 : 1000, move.says("inStock") ? 3 : 0);
    if (move.event().isEmpty()) {
      order.arrived(); // the only transition without an event
      return;
    }
    OrderStatusActor by = move.actor(OrderStatusActor.class);
    switch (move.event(OrderStatusEvent.class)) {
      case PAY -> order.pay(by);
      case APPROVE -> order.approve(by);
      case SHIP -> order.ship(by);
      case CANCEL -> order.cancel(by);
    }
  }
}
