// What only carries a state holds no lifecycle.
package corpus.sound.usage.bypass;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class Row {
  OrderStatus status;

  OrderStatus getStatus() {
    return status;
  }

  void setStatus(OrderStatus status) {
    this.status = status;
  }
}

class Filter {
  OrderStatus wanted = OrderStatus.SHIPPED;
  OrderStatus status;
  private final List<OrderStatus> all = new ArrayList<>();

  Filter status(OrderStatus status) {
    this.status = status;
    all.add(OrderStatus.PAID);
    return this;
  }

  void reset() {
    status = OrderStatus.HELD;
  }
}

record Shown(long id, OrderStatus status, OrderStatus next) {
  static Shown of(long id, OrderStatus status) {
    return new Shown(id, status, status.pay());
  }

  Shown with(OrderStatus other) {
    return new Shown(id, other, next);
  }

  Shown shipped() {
    return new Shown(id, OrderStatus.SHIPPED, OrderStatus.SHIPPED);
  }
}

class Page {
  OrderStatus selected;
  private final Map<OrderStatus, String> labels = new EnumMap<>(OrderStatus.class);
  static OrderStatus usual = OrderStatus.PAID;

  void select(Filter filter) {
    selected = OrderStatus.PAID;
    filter.wanted = OrderStatus.HELD;
    usual = filter.wanted;
    labels.put(OrderStatus.PAID, "paid");
  }
}

@Entity
class OrderHistory {
  OrderStatus status;

  void setStatus(OrderStatus status) {
    this.status = status;
  }
}

@Entity
class Step {
  OrderStatus before;
  OrderStatus after;

  void setBefore(OrderStatus before) {
    this.before = before;
  }

  void setAfter(OrderStatus after) {
    this.after = after;
  }
}

/** One of its two fields is moved; the other one remembers. */
@Entity
class Remembering {
  OrderStatus status = OrderStatus.PLACED;
  OrderStatus before;

  void hold() {
    before = status;
    status = status.hold();
  }

  void remember(OrderStatus other) {
    before = other;
    before = OrderStatus.PAID;
  }
}
