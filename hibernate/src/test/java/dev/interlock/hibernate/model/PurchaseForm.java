package dev.interlock.hibernate.model;

/** What a client sends. */
public class PurchaseForm {
  private OrderStatus status = OrderStatus.PLACED;

  protected PurchaseForm() {}

  public PurchaseForm(OrderStatus status) {
    this.status = status;
  }

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }
}
