package com.example;

import lombok.Data;
import lombok.RequiredArgsConstructor;

/** What is final has no setter. */
@Data
@RequiredArgsConstructor
public class Receipt {
  private final long id;
  private final OrderStatus status;
  private String note;

  public Receipt pay() {
    return new Receipt(id, status.pay());
  }
}
