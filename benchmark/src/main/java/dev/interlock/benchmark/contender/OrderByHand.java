package dev.interlock.benchmark.contender;

import dev.interlock.example.OrderStatus;
import dev.interlock.example.OrderStatusGuards;

/** The guarded event of the example's order, as an {@code if} by hand. */
public final class OrderByHand {

  private OrderByHand() {}

  /** Returns whether an order can be shipped now. */
  public static boolean canShip(OrderStatus from, OrderStatusGuards guards) {
    return (from == OrderStatus.PAID || from == OrderStatus.LOST) && guards.inStock();
  }

  /** Ships an order. */
  public static OrderStatus ship(OrderStatus from, OrderStatusGuards guards) {
    if ((from == OrderStatus.PAID || from == OrderStatus.LOST) && guards.inStock()) {
      return OrderStatus.SHIPPED;
    }
    throw new IllegalStateException(from + " doesn't allow SHIP, or nothing is in stock");
  }
}
