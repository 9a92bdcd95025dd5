package com.example.orders;

/** An order, which shows the world its machine. */
public final class Order implements OrderStatusGuards, OrderStatusHooks {
  private final OrderStatusMachine machine = OrderStatusMachine.initial(this);

  /** Makes an order that is placed. */
  public Order() {}

  public OrderStatusMachine machine() {
    return machine;
  }

  public TypedOrderStatus typed() {
    return TypedOrderStatus.of(machine.state());
  }

  @Override
  public boolean inStock() {
    return true;
  }
}
