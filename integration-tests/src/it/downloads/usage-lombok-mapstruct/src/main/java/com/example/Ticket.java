package com.example;

import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.Setter;

/** As Lombok's users close a setter: nothing goes round. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class Ticket {
  private Long id;

  @Setter(AccessLevel.NONE)
  private OrderStatus status = OrderStatus.PLACED;

  public void pay() {
    setId(1L);
    status = status.pay();
  }
}
