package com.example.shop;

import java.util.Locale;

/** An order that keeps to its lifecycle, with a builder of its own. */
public final class Order {
  private final long id;
  private final String note;
  private OrderStatus status = OrderStatus.PLACED;
  private final OrderStatus[] last = new OrderStatus[2];

  /** A new one. */
  public Order(long id) {
    this(id, "", OrderStatus.PLACED);
  }

  /** One that was stored. */
  Order(long id, String note, OrderStatus status) {
    this.id = id;
    this.note = note;
    this.status = status;
  }

  /** A copy. */
  Order(Order other) {
    this.id = other.id;
    this.note = other.note;
    this.status = other.status;
  }

  private Order(Builder builder) {
    this.id = builder.id;
    this.note = builder.note;
    this.status = builder.status;
  }

  static Order stored(long id, String note, String column) {
    Order order = new Order(id, note, OrderStatusTransitions.of(column));
    order.last[0] = order.status;
    return order;
  }

  static Builder builder() {
    return new Builder();
  }

  Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.note = note;
    builder.status = status;
    return builder;
  }

  OrderStatus status() {
    return status;
  }

  void pay() {
    status = status.pay();
  }

  void ship() {
    OrderStatus shipped = status.ship();
    last[1] = shipped;
    status = shipped;
  }

  void on(String word) {
    enter(
        switch (word.toLowerCase(Locale.ROOT)) {
          case "pay" -> status.pay();
          case "ship" -> status.ship();
          default -> status;
        });
  }

  void onEvent(OrderStatusEvent event) {
    OrderStatus next = status.canFire(event) ? status.next(event) : status;
    Runnable move = () -> this.status = next;
    move.run();
  }

  /** Whoever asks for a state gets there by a move, or not at all. */
  void become(OrderStatus wanted) {
    status = status.transitionTo(wanted);
  }

  private void enter(OrderStatus next) {
    last[0] = status;
    status = next;
  }

  /** Not the entity: what it gathers is judged where it is gathered. */
  static final class Builder {
    private long id;
    private String note = "";
    private OrderStatus status = OrderStatus.PLACED;

    Builder id(long id) {
      this.id = id;
      return this;
    }

    Builder note(String note) {
      this.note = note;
      return this;
    }

    Builder status(OrderStatus status) {
      this.status = status;
      return this;
    }

    Order build() {
      return new Order(this);
    }
  }
}
