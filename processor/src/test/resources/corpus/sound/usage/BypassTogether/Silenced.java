// What is meant, and said to be.
package corpus.sound.usage.bypass;

@Entity
class Silenced {
  private OrderStatus status = OrderStatus.PLACED;

  /** For the import of old data, whose states were checked there. */
  @SuppressWarnings("interlock:bypass")
  void setStatus(OrderStatus status) {
    this.status = status;
  }

  void pay() {
    status = status.pay();
  }
}

@Entity
class SilencedField {
  @SuppressWarnings("interlock:bypass") // tests set it
  OrderStatus status;

  void setStatus(OrderStatus status) {
    this.status = status;
  }
}

@Entity
@SuppressWarnings("interlock:bypass")
class SilencedClass {
  OrderStatus status = OrderStatus.SHIPPED;
}

@Entity
class SilencedCalls {
  private OrderStatus status = OrderStatus.PLACED;

  @SuppressWarnings("interlock:bypass") // for tests
  void fastForward() {
    become(OrderStatus.PAID);
  }

  @SuppressWarnings("interlock:bypass") // for tests
  void farForward() {
    become(OrderStatus.SHIPPED);
  }

  void pay() {
    become(status.pay());
  }

  private void become(OrderStatus next) {
    status = next;
  }
}

class Support {
  void repair(SilencedField order) {
    order.status = OrderStatus.PAID;
  }

  void repairOne(Born order) {
    @SuppressWarnings("interlock:bypass")
    OrderStatus repaired = order.status = OrderStatus.PAID;
    System.out.println(repaired);
  }
}

class MoveTest {
  private OrderStatus status = OrderStatus.PLACED;

  @interface Test {}

  @Test
  void pays() {
    status = status.pay();
    status = OrderStatus.HELD;
    status = status.release();
  }
}
