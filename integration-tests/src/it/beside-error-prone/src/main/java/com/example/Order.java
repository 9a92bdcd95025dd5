package com.example;

public final class Order {
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = status.pay();
  }

  public void paid() {
    status = OrderStatus.PAID; // [bypass]
  }

  public void setStatus(OrderStatus status) {
    this.status = status; // [bypass]
  }

  @SuppressWarnings("interlock:bypass") // an import, checked where it comes from
  public void importedAs(OrderStatus imported) {
    status = imported;
  }
}
