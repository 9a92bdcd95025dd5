package com.example;

import lombok.Data;

/** What is shown of an order: it carries a state, and nothing moves it. */
@Data
public class OrderView {
  private Long id;
  private OrderStatus status;
}
