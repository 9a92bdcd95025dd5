package dev.interlock.example;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * The way of an order through a small shop: the language at its plainest, with one guard, and
 * without actors, settings or a prefix.
 *
 * <p>A transition with an event becomes a method of that name ({@code status.pay()}); one without
 * is known by where it leads ({@code status.toDelivered()}).
 */
public enum OrderStatus implements OrderStatusMoves {

  /** The customer has sent the order; nothing is paid. */
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  /** The money has arrived. */
  @Transition(on = "ship", to = "SHIPPED", guard = "inStock")
  PAID,

  /** A parcel is on its way. Nothing leaves the house unpaid: that is a rule, not an arc. */
  @State(onlyFrom = {"PAID", "LOST"})
  @Transition(to = {"DELIVERED", "LOST"})
  SHIPPED,

  /** The parcel never arrived: it is sent once more, or the order is given up. */
  @Transition(on = "ship", to = "SHIPPED", guard = "inStock")
  LOST,

  /** The customer holds the goods. */
  @State(terminal = true)
  DELIVERED,

  /** The order was called off, which is possible while no parcel is on its way. */
  @State(terminal = true)
  @Transition(from = {"PLACED", "PAID", "LOST"})
  CANCELLED
}
