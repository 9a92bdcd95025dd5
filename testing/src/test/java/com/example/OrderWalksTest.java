package com.example;

import dev.interlock.testing.random.RandomWalks;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OrderWalksTest {

  @TestFactory
  Stream<DynamicTest> ordersAreWalked() {
    return RandomWalks.of(OrderStatus.class, OrderStatusTest.orders())
        .fixtures(Path.of("src/test/walks"))
        .tests();
  }
}
