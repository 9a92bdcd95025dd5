package com.example.shop;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** The lifecycle of an order. */
@StateMachine(
    typed = true,
    actors = {"CUSTOMER", "SHOP"},
    hooks = true)
public enum OrderStatus implements OrderStatusMoves {
  /** The customer has ordered. */
  @State(initial = true, in = "open")
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER", guard = "inStock")
  @Transition(on = "pay", to = "BACKORDERED", by = "CUSTOMER")
  PLACED,

  /** The money is in, the goods aren't. */
  @State(in = {"open", "waiting"})
  @Transition(on = "restock", to = "PAID", by = "SHOP")
  BACKORDERED,

  /** The money is in. */
  @State(in = "open")
  @Transition(on = "ship", to = "SHIPPED", by = "SHOP")
  @Transition(to = "PICKED_UP")
  PAID,

  /** The goods are out. */
  @State(
      onlyFrom = {"PAID", "ON_HOLD"},
      onlyBy = "SHOP")
  @Transition(
      on = {"ping", "scan"},
      to = "SHIPPED",
      by = "SHOP")
  @Transition(on = "deliver", to = "DELIVERED")
  SHIPPED,

  /** Somebody looks into it. */
  @Deprecated
  @State(in = {"open", "waiting"})
  @Transition(on = "hold", from = "PAID", by = "SHOP")
  @Transition(on = "ship", to = "SHIPPED", by = "SHOP")
  ON_HOLD,

  /**
   * Taken at the counter.
   *
   * @deprecated there is no counter any more
   */
  @Deprecated(since = "2", forRemoval = true)
  @State(terminal = true)
  PICKED_UP,

  /** The customer has the goods. */
  @State(terminal = true)
  DELIVERED,

  /** Nobody gets anything. */
  @State(terminal = true)
  @Transition(on = "cancel", from = "open", except = "waiting", guard = "inTime")
  CANCELLED
}
