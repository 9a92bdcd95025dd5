package com.example;

import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.With;

/** Immutable, and yet it takes whatever one gives it. */
@Getter
@AllArgsConstructor
public class Voucher {
  @With private final long id;

  @With // [bypass]
  private final OrderStatus status;

  public Voucher pay() {
    return new Voucher(id, status.pay());
  }
}
