package com.example;

class Order implements OrderStatusGuards {
  private OrderStatus status = OrderStatus.PLACED;
  private int total;
  private int stock;

  Order(int total, int stock) {
    this.total = total;
    this.stock = stock;
  }

  void pay(OrderStatusActor by) {
    status = status.pay(by, this);
  }

  void approve(OrderStatusActor by) {
    status = status.approve(by);
  }

  void ship(OrderStatusActor by) {
    status = status.ship(by, this);
  }

  void arrived() {
    status = status.toDelivered();
  }

  void cancel(OrderStatusActor by) {
    status = status.cancel(by);
  }

  @Override
  public boolean small() {
    return total < 500;
  }

  @Override
  public boolean inStock() {
    return stock > 0;
  }

  OrderStatus status() {
    return status;
  }

  void changeTo(int newTotal, int newStock) {
    total = newTotal;
    stock = newStock;
  }
}
