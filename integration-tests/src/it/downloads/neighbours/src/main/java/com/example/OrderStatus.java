package com.example;

import dev.interlock.State;
import dev.interlock.Transition;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

@Getter
@RequiredArgsConstructor
public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED("placed"),

  @Transition(on = "ship", to = "SHIPPED")
  PAID("paid for"),

  @State(terminal = true)
  SHIPPED("on its way");

  private final String label;
}
