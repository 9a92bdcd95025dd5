// Whoever can call them can make any state of any other.
package corpus.faulty.bypass;

@Entity
class Setters {
  private OrderStatus status;

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status; // expect: warn [bypass] setStatus sets Setters.status to whatever it is given. | open now: DELIVERED -> PLACED, for example, which no transition declares fix: replace setStatus by methods that make the moves, such as this.status = this.status.pay(), or write this.status = OrderStatusTransitions.transition(this.status, status, by) in it, or put @SuppressWarnings
  }

  Setters status(OrderStatus next) {
    status = java.util.Objects.requireNonNull(next, "next"); // expect: warn [bypass] status sets Setters.status to whatever it is given
    return this;
  }

  void initialised(OrderStatus next) {
    if (next != null) {
      OrderStatus kept = next;
      this.status = kept; // expect: warn [bypass] initialised sets Setters.status
    }
  }

  static void mark(Setters order, OrderStatus next) {
    order.status = next; // expect: warn [bypass] mark sets Setters.status
  }
}

/** No entity; but it moves its status, so it has a lifecycle. */
class Mover {
  private OrderStatus status = OrderStatus.PLACED;
  OrderStatus wanted;

  void pay() {
    status = status.pay();
  }

  void setStatus(OrderStatus status) {
    this.status = status; // expect: warn [bypass] setStatus sets Mover.status
  }

  void setWanted(OrderStatus wanted) {
    this.wanted = wanted;
  }
}

/** Its functions do the same as the methods. */
class Caller {
  private OrderStatus status = OrderStatus.PLACED;

  void pay() {
    OrderStatus next = OrderStatusTransitions.next(status, OrderStatusEvent.EXPIRE, OrderStatusActor.CUSTOMER);
    this.status = next;
  }

  void setStatus(OrderStatus status) {
    this.status = status; // expect: warn [bypass] setStatus sets Caller.status
  }
}
