// What is given to the field of an entity, in all the ways in which Java lets it.
package corpus.faulty.bypass;

@Entity
class Assignments {
  private static final OrderStatus START = OrderStatus.PLACED;

  OrderStatus status = START;

  void constant() {
    status = OrderStatus.SHIPPED; // expect: warn [bypass] Assignments.status is set to SHIPPED without a move; only PAID may become that. | fix: write status = status.ship(), which leads to SHIPPED from PAID, or put @SuppressWarnings("interlock:bypass") on the method and say why, if that is meant.
  }

  void throughThis() {
    this.status = OrderStatus.PAID; // expect: warn [bypass] only PLACED may become that | this.status = this.status.pay()
  }

  void severalEvents() {
    status = OrderStatus.CANCELLED; // expect: warn [bypass] only PLACED, PAID may become that | fix: write status = status.cancel(by), which leads to CANCELLED from PLACED, PAID, or status = status.expire(), which leads to CANCELLED from PLACED, or put
  }

  void withoutAnEvent() {
    status = OrderStatus.DELIVERED; // expect: warn [bypass] set to DELIVERED | fix: write status = status.toDelivered(), which leads to DELIVERED from SHIPPED, or put
  }

  void again() {
    status = OrderStatus.PLACED; // expect: warn [bypass] Assignments.status is set to PLACED without a move; no state may become that. | fix: make a new Assignments, or declare the transition, or put
  }

  void noState() {
    status = OrderStatus.UNKNOWN; // expect: warn [bypass] set to UNKNOWN without a move; no state may become that
  }

  void byName(String name) {
    status = OrderStatus.valueOf(name); // expect: warn [bypass] Assignments.status is set to what OrderStatus.valueOf(name) says, without a move. | fix: write status = OrderStatusTransitions.transition(status, OrderStatus.valueOf(name), by), or put
    status = Enum.valueOf(OrderStatus.class, name); // expect: warn [bypass] what Enum.valueOf(OrderStatus.class, name) says
    status = OrderStatusTransitions.of(name); // expect: warn [bypass] what OrderStatusTransitions.of(name) says
  }

  void byNumber(int code) {
    status = OrderStatus.ofCode(code); // expect: warn [bypass] what OrderStatus.ofCode(code) says
    status = OrderStatus.values()[code]; // expect: warn [bypass] what OrderStatus.values()[code] says
  }

  void ofAnother(Assignments other, Request request) {
    status = other.status; // expect: warn [bypass] what other.status says
    status = request.getStatus(); // expect: warn [bypass] what request.getStatus() says
    status = request.wanted(); // expect: warn [bypass] what request.wanted() says
  }

  void bySwitch(String code) {
    status = switch (code) { // expect: warn [bypass] set to PAID or SHIPPED without a move; only PLACED, PAID may become that | fix: write status = status.pay(), which leads to PAID from PLACED, or
      case "P" -> OrderStatus.PAID;
      default -> {
        yield OrderStatus.SHIPPED;
      }
    };
  }

  void byCondition(boolean late) {
    status = late ? OrderStatus.SHIPPED : status.pay(); // expect: warn [bypass] set to SHIPPED
  }

  @SuppressWarnings("cast") void throughALocal(boolean late) {
    OrderStatus next = status.pay();
    if (late) {
      next = OrderStatus.SHIPPED;
    }
    status = (OrderStatus) (next); // expect: warn [bypass] set to SHIPPED without a move | value: OrderStatus.SHIPPED, line 67
  }

  void throughAPrivateMethod() {
    status = decided(); // expect: warn [bypass] set to SHIPPED without a move
  }

  private OrderStatus decided() {
    return status == OrderStatus.PAID ? OrderStatus.SHIPPED : decided();
  }

  void throughAPrivateSetter() {
    moveTo(OrderStatus.DELIVERED); // expect: warn [bypass] Assignments.status is set to DELIVERED
    moveTo(status.ship());
  }

  private void moveTo(OrderStatus next) {
    status = next;
  }

  void throughAPrivateSetterForAll() {
    become(OrderStatus.PAID);
    become(OrderStatus.SHIPPED);
    become(status.ship());
  }

  private void become(OrderStatus next) {
    this.status = next; // expect: warn [bypass] become sets Assignments.status to whatever it is given. | or write this.status = OrderStatusTransitions.transition(this.status, next, by) in it
  }

  private static final String SENT = "SHIPPED";

  void byWrittenName() {
    status = OrderStatus.valueOf("PAID"); // expect: warn [bypass] set to PAID without a move; only PLACED may become that | fix: write status = status.pay(), which leads to PAID from PLACED, or
    status = Enum.valueOf(OrderStatus.class, SENT); // expect: warn [bypass] set to SHIPPED without a move
    status = OrderStatusTransitions.of("CANCELLED"); // expect: warn [bypass] set to CANCELLED without a move
  }

  void nested() {
    OrderStatus seen;
    seen = status = OrderStatus.PAID; // expect: warn [bypass] set to PAID
    System.out.println(seen);
  }

  void later(java.util.List<Runnable> tasks) {
    tasks.add(() -> status = OrderStatus.PAID); // expect: warn [bypass] set to PAID
    tasks.add(
        new Runnable() {
          @Override
          public void run() {
            status = OrderStatus.SHIPPED; // expect: warn [bypass] set to SHIPPED
          }
        });
    class Local {
      void run() {
        Assignments.this.status = OrderStatus.PAID; // expect: warn [bypass] Assignments.status is set to PAID | Assignments.this.status = Assignments.this.status.pay()
      }
    }
    tasks.add(new Local()::run);
  }

  class Inner {
    void run() {
      status = OrderStatus.PAID; // expect: warn [bypass] set to PAID
    }
  }
}

class Request {
  private OrderStatus status;

  OrderStatus getStatus() {
    return status;
  }

  OrderStatus wanted;

  OrderStatus wanted() {
    return wanted;
  }
}

class Service {
  void mark(Assignments order) {
    order.status = OrderStatus.SHIPPED; // expect: warn [bypass] Assignments.status is set to SHIPPED | order.status = order.status.ship()
  }

  Runnable later(Assignments order) {
    return () -> order.status = OrderStatus.PAID; // expect: warn [bypass] set to PAID
  }

  Assignments make() {
    Assignments order = new Assignments();
    order.status = OrderStatus.PAID; // expect: warn [bypass] Assignments.status begins with PAID, which isn't initial. | initial: PLACED
    return order;
  }
}
