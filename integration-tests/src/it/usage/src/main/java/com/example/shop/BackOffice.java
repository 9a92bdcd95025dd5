package com.example.shop;

/** Goes round it on purpose, and says so. */
class BackOffice {
  private OrderStatus status = OrderStatus.PLACED;

  /** What the court says, holds. */
  @SuppressWarnings("interlock:bypass")
  void overrule(OrderStatus decided) {
    status = decided;
  }

  void check(OrderStatus given) {
    // Only whether it throws is asked.
    @SuppressWarnings("interlock:impossible-move")
    boolean can = OrderStatus.DELIVERED.canPay();
    if (can && given != status) {
      throw new IllegalStateException();
    }
  }

  /** Rows of the old system. */
  @SuppressWarnings({"interlock:bypass", "interlock:discarded-move"})
  static class Migration {
    OrderStatus status = OrderStatus.DELIVERED;

    void read(String old) {
      status = OrderStatus.valueOf(old);
      status.pay();
    }
  }
}
