package com.example;

import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

@Getter
@NoArgsConstructor
public class Invoice {
  @Setter private Long id;

  @Setter // [bypass]
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    status = status.pay();
  }
}
