package com.example;

import lombok.Getter;
import lombok.Setter;
import org.springframework.boot.context.properties.ConfigurationProperties;

@Getter
@Setter
@ConfigurationProperties("shop")
public class ShopProperties {
  /** What an order begins with. */
  private OrderStatus first = OrderStatus.PLACED;
}
