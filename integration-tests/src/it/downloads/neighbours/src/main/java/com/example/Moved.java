package com.example;

import com.google.auto.value.AutoValue;

@AutoValue
public abstract class Moved {
  public static Moved of(OrderStatus from, OrderStatusEvent event) {
    return new AutoValue_Moved(event, from.next(event));
  }

  public abstract OrderStatusEvent event();

  public abstract OrderStatus to();
}
