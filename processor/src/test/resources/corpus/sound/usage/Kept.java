package com.example.kept;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Results that are kept, looked at or handed on. */
class Order {
  private OrderStatus status = OrderStatus.PLACED;
  private final OrderStatusMachine machine = OrderStatusMachine.initial();
  final UnaryOperator<OrderStatus> paying = OrderStatus::pay;
  final Supplier<OrderStatus> later = () -> status.pay();
  final Callable<OrderStatus> call = status::pay;

  void pay() {
    status = status.pay();
    this.status = OrderStatusTransitions.transition(status, OrderStatus.SHIPPED);
  }

  OrderStatus paid() {
    return status.pay();
  }

  String text() {
    return status.pay().name();
  }

  void machine() {
    machine.pay();
    machine.fire(OrderStatusEvent.SHIP);
    Runnable paying = machine::pay;
    paying.run();
  }

  /** The target isn't written out: it is asked whether it may be. */
  void check(OrderStatus next) {
    status.transitionTo(next);
    status = next;
  }

  List<OrderStatus> all(List<OrderStatus> orders) {
    Function<OrderStatus, OrderStatus> shipping = each -> each.ship();
    return orders.stream().map(OrderStatus::pay).map(each -> each.ship()).map(shipping).toList();
  }

  OrderStatus chosen(boolean paid) {
    return paid ? status.ship() : switch (status) {
      case PLACED -> status.pay();
      default -> status;
    };
  }

  boolean asked() {
    status.canPay();
    return OrderStatus.PLACED.canPay() && !OrderStatus.SHIPPED.canPay();
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
