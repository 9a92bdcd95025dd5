package com.example.silenced;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** On whatever is declared around the place. */
class Order {
  OrderStatus status = OrderStatus.PLACED;

  @SuppressWarnings("interlock:discarded-move")
  final Runnable field = () -> status.pay();

  @SuppressWarnings("interlock:discarded-move")
  void method() {
    status.pay();
    Runnable within = () -> status.pay();
    within.run();
  }

  void variable() {
    @SuppressWarnings({"interlock:impossible-move", "interlock:discarded-move"})
    OrderStatus never = OrderStatus.SHIPPED.pay();
    status = never;
    @SuppressWarnings("interlock:discarded-move")
    Runnable paying = () -> status.pay();
    paying.run();
  }

  @SuppressWarnings("interlock:impossible-move")
  Order() {
    if (OrderStatus.SHIPPED.canPay()) {
      status = OrderStatusTransitions.transition(OrderStatus.SHIPPED, OrderStatus.PAID);
    }
  }

  @SuppressWarnings("interlock:discarded-move")
  static class Nested {
    OrderStatus status = OrderStatus.PLACED;

    void method() {
      Runnable local =
          new Runnable() {
            @Override
            public void run() {
              status.pay();
            }
          };
      local.run();
    }
  }
}

@StateMachine(machine = true)
enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(terminal = true)
  SHIPPED
}
