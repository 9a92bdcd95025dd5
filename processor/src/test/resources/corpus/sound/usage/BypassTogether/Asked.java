// Whoever has asked before knows what the lifecycle says.
package corpus.sound.usage.bypass;

@Entity
class Asked {
  private OrderStatus status = OrderStatus.PLACED;

  OrderStatus getStatus() {
    return status;
  }

  void setStatus(OrderStatus next) {
    if (!status.canTransitionTo(next)) {
      throw new IllegalStateException();
    }
    this.status = next;
  }

  void setLater(OrderStatus next) {
    check(next);
    this.status = next;
  }

  private void check(OrderStatus next) {
    if (OrderStatusTransitions.refusal(status, next).isPresent()) {
      throw new IllegalStateException();
    }
  }

  void setByRules(OrderStatus next) {
    Rules.verify(this, next);
    this.status = next;
  }

  void pay() {
    if (status.canPay()) {
      status = OrderStatus.PAID;
    }
  }

  boolean payIfPossible() {
    if (!mayPay()) {
      return false;
    }
    status = OrderStatus.PAID;
    return true;
  }

  boolean mayPay() {
    return status.canFire(OrderStatusEvent.PAY);
  }

  void listed(OrderStatus next) {
    if (OrderStatusTransitions.targets(status).contains(next)) {
      status = next;
    }
  }

  void refused(OrderStatus next, OrderStatusGuards guards) {
    OrderStatusTransitions.transition(status, next, guards);
    status = next;
  }
}

class Rules {
  static void verify(Asked order, OrderStatus next) {
    if (!OrderStatusTransitions.canTransition(order.getStatus(), next)) {
      throw new IllegalStateException();
    }
  }
}
