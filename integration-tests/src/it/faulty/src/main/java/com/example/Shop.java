package com.example;

public class Shop {
  private final DoorMachine door = DoorMachine.initial();
  private OrderStatus order = OrderStatus.PLACED;

  public void sell() {
    door.open();
    order = order.pay();
    order = OrderStatusTransitions.next(order, OrderStatusEvent.SHIP);
    TypedOrderStatus.of(order);
  }

  public boolean isSold(OrderStatusEvent event) {
    return order.canFire(event);
  }
}
