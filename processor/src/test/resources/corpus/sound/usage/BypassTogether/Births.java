// An object that is made, or read from somewhere, has had no state before.
package corpus.sound.usage.bypass;

import java.util.List;
import java.util.Map;
import java.util.Objects;

@Entity
class BornByName {
  OrderStatus status = OrderStatus.valueOf("PLACED");
}

@Entity
class Born {
  private static final OrderStatus FIRST = OrderStatus.PLACED;

  OrderStatus status = FIRST;

  Born() {}

  Born(OrderStatus status) {
    this.status = Objects.requireNonNull(status, "status");
  }

  Born(Born other) {
    this.status = other.status;
  }

  Born(String name) {
    this.status = OrderStatus.valueOf(name);
  }

  Born(Row row) {
    this(row.getStatus());
  }

  Born(int code) {
    switch (code) {
      case 1:
        status = OrderStatus.SHIPPED;
        break;
      default:
        status = OrderStatus.PAID;
    }
  }

  Born(char code) {
    status =
        switch (code) {
          case 'P' -> OrderStatus.PAID;
          default -> OrderStatus.SHIPPED;
        };
  }

  Born(boolean paid, boolean shipped) {
    status = shipped ? OrderStatus.SHIPPED : OrderStatus.PLACED;
    if (paid) {
      status = OrderStatus.PAID;
    }
  }

  Born(long id) {
    begin();
  }

  private void begin() {
    this.status = OrderStatus.PLACED;
  }

  static Born restored(OrderStatus status) {
    Born order = new Born();
    order.status = status;
    return order;
  }

  static Born read(Map<String, String> row) {
    Born order = new Born();
    fill(order, row);
    return order;
  }

  private static void fill(Born order, Map<String, String> row) {
    order.status = OrderStatusTransitions.of(row.get("status"));
  }

  static List<Born> all(List<Row> rows) {
    return rows.stream()
        .map(
            row -> {
              Born order = new Born();
              order.status = row.getStatus();
              return order;
            })
        .toList();
  }

  Born copy() {
    Born copy = new Born();
    copy.status = status;
    return copy;
  }

  Born next() {
    Born next = new Born();
    next.status = OrderStatus.PLACED;
    return next;
  }
}

@Entity
class Called implements Cloneable {
  private OrderStatus status;
  private String code;

  @PrePersist
  void begin() {
    if (status == null) {
      status = OrderStatus.PLACED;
    }
  }

  @PostLoad
  void restore() {
    status = OrderStatus.valueOf(code);
  }

  void place() {
    if (this.status == null) {
      this.status = OrderStatus.PLACED;
    }
  }

  void orPlaced() {
    status = status == null ? OrderStatus.PLACED : status;
  }

  @Override
  protected Called clone() throws CloneNotSupportedException {
    Called copy = (Called) super.clone();
    copy.status = status;
    return copy;
  }
}

/** Nobody has told its state yet. */
@Entity
class Unknown {
  OrderStatus status = OrderStatus.UNKNOWN;
}

@Entity
class Named {
  private OrderStatus status;

  /** On the getter, so JPA restores by the setter. */
  @Id
  public long getId() {
    return 0;
  }

  public OrderStatus getStatus() {
    return status;
  }

  protected void setStatus(OrderStatus status) {
    this.status = status;
  }
}

@Embeddable
class Embedded {
  private OrderStatus status = OrderStatus.PLACED;

  protected void read(java.io.ObjectInput in) {}

  private void readObject(java.io.ObjectInputStream in) throws java.io.IOException {
    status = OrderStatus.valueOf(in.readUTF());
  }

  OrderStatus status() {
    return status;
  }
}

/** What has happened, as it is stored. */
record PaidEvent(long id) {}

@Entity
class Sourced {
  private OrderStatus status = OrderStatus.PLACED;

  PaidEvent pay() {
    status.pay().getClass();
    return new PaidEvent(7);
  }

  void on(PaidEvent event) {
    status = OrderStatus.PAID;
  }
}
