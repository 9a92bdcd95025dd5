// Moves, however they come to the field.
package corpus.sound.usage.bypass;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

@Entity
class Moves implements OrderStatusGuards {
  private OrderStatus status = OrderStatus.PLACED;

  @Override
  public boolean inStock() {
    return true;
  }

  void direct() {
    status = status.pay();
    this.status = (this.status.hold());
    status = OrderStatusTransitions.transition(status, OrderStatus.PAID, this);
    status = OrderStatusTransitions.next(status, OrderStatusEvent.SHIP, this);
    status = status.transitionTo(OrderStatus.SHIPPED, this);
    this.status = (OrderStatus) (Object) status.next(OrderStatusEvent.PAY, this);
  }

  void throughLocals(boolean well) {
    final OrderStatus next = status.pay();
    OrderStatus other;
    if (well) {
      other = next;
    } else {
      other = status.hold();
    }
    status = other;
    var last = other;
    last = last.release();
    status = last;
  }

  void byChoice(int code) {
    status = code > 0 ? status.pay() : status;
    status =
        switch (code) {
          case 1 -> status.pay();
          case 2 -> {
            OrderStatus held = status.hold();
            yield held;
          }
          default -> throw new IllegalArgumentException();
        };
    status =
        switch (code) {
          case 1:
            yield status.pay();
          default:
            yield status.hold();
        };
  }

  void byOwnMethods(OrderStatusEvent event) {
    status = after(event);
    moveTo(status.pay());
    moveTo(again(3));
    moveTo(checked(status.hold()));
    this.moveTo(OrderStatusTransitions.transition(status, OrderStatus.PAID, this));
  }

  private OrderStatus after(OrderStatusEvent event) {
    OrderStatus next = status.next(event, this);
    System.out.println(status + " -> " + next);
    return next;
  }

  private OrderStatus again(int times) {
    return times > 0 ? again(times - 1) : status.hold();
  }

  private static OrderStatus checked(OrderStatus next) {
    return Objects.requireNonNull(next);
  }

  private void moveTo(OrderStatus next) {
    OrderStatus before = status;
    try {
      status = next;
    } finally {
      if (before == null) {
        status = before;
      }
    }
  }

  void byFunctions(UnaryOperator<OrderStatus> move, Supplier<OrderStatus> source) {
    status = move.apply(status);
    status = Optional.of(status).map(OrderStatus::pay).orElseThrow();
    status = source.get();
  }

  void byTarget(OrderStatus next) {
    status = OrderStatusTransitions.transition(status, next, this);
  }

  void byName(String name) {
    OrderStatus next = OrderStatusTransitions.of(name);
    status = status.transitionTo(next, this);
  }

  void byType() {
    if (TypedOrderStatus.of(status) instanceof TypedOrderStatus.Placed placed) {
      status = placed.pay().state();
    }
  }

  void byMachine(OrderStatusMachine machine) {
    machine.pay();
    status = machine.state();
    status = machine.move(OrderStatusEvent.HOLD, this).to();
  }

  void inALambda(List<Runnable> tasks) {
    tasks.add(() -> status = status.pay());
    tasks.add(
        () -> {
          OrderStatus next = status.hold();
          this.status = next;
        });
  }

  void rolledBack() {
    OrderStatus before = status;
    status = status.pay();
    try {
      System.out.println("paid");
    } catch (RuntimeException failed) {
      status = before;
      throw failed;
    }
  }

  void forgotten() {
    status = null;
  }

  static void payAll(List<Moves> orders) {
    for (Moves order : orders) {
      order.status = order.status.pay();
    }
    orders.forEach(order -> order.status = order.status.hold());
  }
}
