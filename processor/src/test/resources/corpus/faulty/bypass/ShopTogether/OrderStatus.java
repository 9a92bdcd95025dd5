package corpus.faulty.bypass;

import dev.interlock.*;

public enum OrderStatus implements OrderStatusMoves {
  @State(sentinel = true)
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @Transition(to = "DELIVERED")
  SHIPPED,

  @State(terminal = true)
  DELIVERED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED", by = "CUSTOMER")
  @Transition(on = "expire", from = "PLACED")
  CANCELLED;

  static OrderStatus ofCode(int code) {
    return values()[code];
  }
}
