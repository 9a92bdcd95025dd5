package com.example.shop;

/** The way of the goods, where the state is known while compiling. */
public final class Parcel {
  /** Not to be made. */
  private Parcel() {}

  /**
   * Sends it.
   *
   * @param paid a paid order
   * @return the state in which it arrives
   */
  public static TypedOrderStatus.Delivered send(TypedOrderStatus.Paid paid) {
    return paid.ship(TypedOrderStatus.SHOP).scan(TypedOrderStatus.SHOP).deliver();
  }

  /**
   * Tells whether the goods are out.
   *
   * @param status the state
   * @return whether they are
   */
  public static boolean isOut(OrderStatus status) {
    TypedOrderStatus typed = TypedOrderStatus.of(status);
    return typed instanceof TypedOrderStatus.Shipped || typed instanceof TypedOrderStatus.Delivered;
  }
}
