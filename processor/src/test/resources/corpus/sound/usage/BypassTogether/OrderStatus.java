package corpus.sound.usage.bypass;

import dev.interlock.*;

/** How an order stands. */
@StateMachine(machine = true, typed = true)
public enum OrderStatus implements OrderStatusMoves {
  /** Nothing is known. */
  @State(sentinel = true)
  UNKNOWN,

  /** It was placed. */
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "hold", to = "HELD")
  PLACED,

  /** It was paid for. */
  @Transition(on = "ship", to = "SHIPPED", guard = "inStock")
  @Transition(on = "hold", to = "HELD")
  PAID,

  /** Somebody looks at it. */
  @Transition(on = "release", to = "PAID")
  HELD,

  /** It is on its way. */
  @State(terminal = true)
  SHIPPED;

  private final OrderStatus instead;

  OrderStatus() {
    this.instead = null;
  }

  /** What is shown in its place. */
  OrderStatus instead() {
    return instead == null ? this : instead;
  }
}
