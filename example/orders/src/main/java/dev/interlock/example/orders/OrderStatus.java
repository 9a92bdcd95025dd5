package dev.interlock.example.orders;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The lifecycle of an order: where it may stand, what leads on from there, and who may do it. The
 * compiler proves it, the methods of {@link Order} go by it, Hibernate and the database hold it.
 */
@StateMachine(actorType = Role.class)
public enum OrderStatus implements OrderStatusMoves {

  /** Sent by the customer; nothing is paid. */
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER", guard = "small")
  @Transition(on = "pay", to = "IN_REVIEW", by = "CUSTOMER")
  @Transition(on = "readdress", to = "PLACED", by = "CUSTOMER")
  PLACED,

  /** Paid, and so large that a clerk has a look first. */
  @Transition(on = "approve", to = "PAID", by = "CLERK")
  IN_REVIEW,

  /** Paid, and on nobody's table but the warehouse's. */
  @Transition(on = "ship", to = "SHIPPED", by = "WAREHOUSE", guard = "addressed")
  @Transition(on = "readdress", to = "PAID", by = "CUSTOMER")
  PAID,

  /** The parcel is on its way. Whatever arcs are added one day: nothing leaves the house unpaid. */
  @State(onlyAfter = "PAID")
  @Transition(on = "deliver", to = "DELIVERED", by = "WAREHOUSE")
  SHIPPED,

  /** The customer has the goods. */
  @State(terminal = true)
  DELIVERED,

  /** Called off, which nobody can do any more once the parcel has left. */
  @State(terminal = true, neverAfter = "SHIPPED")
  @Transition(on = "cancel", from = "PLACED", by = "CUSTOMER")
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED", by = "CLERK")
  CANCELLED
}
