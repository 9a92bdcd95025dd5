package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.coverage.Coverage;
import dev.interlock.testing.coverage.MeasuresLifecycle;
import dev.interlock.testing.walk.Move;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@MeasuresLifecycle(value = OrderStatus.class, arcs = 100, answers = 100, undeclared = 80)
class OrderCoverageTest {

  @TestFactory
  Stream<DynamicNode> ordersKeepToIt(Coverage<OrderStatus> coverage) {
    return LifecycleTests.of(OrderStatus.class)
        .drive(coverage.watch(OrderStatusTest.orders()))
        .all();
  }

  @Test
  void whatIsSmallIsPaidAtOnce(Coverage<OrderStatus> coverage) throws Exception {
    Order order = new Order(10, 3);
    Move<OrderStatus> pay = Move.<OrderStatus>on("PAY").by("CUSTOMER").given("small", "inStock");
    coverage.observe(order::status, pay, () -> order.pay(OrderStatusActor.CUSTOMER));
    assertEquals(OrderStatus.PAID, order.status());
  }
}
