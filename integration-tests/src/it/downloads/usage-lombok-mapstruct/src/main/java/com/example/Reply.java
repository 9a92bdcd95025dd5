package com.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;

/** Jackson calls a constructor, which restores, and a setter, which doesn't ask. */
public class Reply {
  private final OrderStatus before;
  private OrderStatus now;

  @JsonCreator
  public Reply(@JsonProperty("before") OrderStatus before) {
    this.before = before;
    this.now = before;
  }

  public OrderStatus getBefore() {
    return before;
  }

  public OrderStatus getNow() {
    return now;
  }

  public void pay() {
    now = now.pay();
  }

  @JsonSetter("now")
  public void setNow(OrderStatus now) {
    this.now = now; // [bypass]
  }
}
