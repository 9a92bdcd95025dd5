package dev.interlock.hibernate.model;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OrderStatus implements OrderStatusMoves {
  @State(initial = true, formerly = "NEW")
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(onlyFrom = "PAID")
  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED")
  CANCELLED
}
