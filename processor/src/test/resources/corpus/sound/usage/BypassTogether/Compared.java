// A bean that others fill: the first state is restored, and after that it moves.
package corpus.sound.usage.bypass;

@Entity
class Filled implements OrderStatusGuards {
  private OrderStatus status;

  @Override
  public boolean inStock() {
    return true;
  }

  void setStatus(OrderStatus status) {
    this.status =
        this.status == null || this.status == status
            ? status
            : this.status.transitionTo(status, this);
  }

  void setByIf(OrderStatus next) {
    if (status == null) {
      status = next;
    } else {
      status = status.transitionTo(next, this);
    }
  }

  void setAndReturn(OrderStatus next) {
    if (status != null) {
      status = status.transitionTo(next, this);
      return;
    }
    this.status = next;
  }

  void setOnce(OrderStatus next) {
    if (this.status != null && this.status != next) throw new IllegalStateException();
    this.status = next;
  }

  void setUnlessSame(OrderStatus next) {
    this.status = !(next != this.status) ? next : status.transitionTo(next, this);
  }

  void read(Row row) {
    if (status == null) {
      status = row.getStatus();
    }
  }
}
