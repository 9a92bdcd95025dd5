package com.example.shop;

import com.example.legacy.StockStatus;
import com.example.orders.Order;
import com.example.orders.OrderStatusActor;
import com.example.orders.OrderStatusEvent;
import com.example.orders.OrderStatusTransitions;
import com.example.orders.TypedOrderStatus;
import dev.interlock.Refusal;

public final class Shop {
  private final Order order = new Order();
  private ShopStatus status = ShopStatus.CLOSED;
  private StockStatus stock = StockStatus.FULL;

  public void open() {
    status = status.open();
  }

  /** Sells, and tells where that led to. */
  public String sell() {
    order.machine().asCustomer().pay(order);
    stock = stock.sell();
    return order.typed() + " " + stock;
  }

  /** Tells why a customer can't have a parcel sent. */
  public String whyNot() {
    return OrderStatusTransitions.refusal(
            TypedOrderStatus.PAID.state(), OrderStatusEvent.SHIP, OrderStatusActor.CUSTOMER)
        .map(Refusal::message)
        .orElse("");
  }

  public String status() {
    return status.toString();
  }
}
