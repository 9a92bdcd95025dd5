// What never changes is made anew: from its own, with another state.
package corpus.faulty.bypass;

record Parcel(long id, OrderStatus status) {
  Parcel pay() {
    return new Parcel(id, status.pay());
  }

  Parcel shipped() {
    return new Parcel(id, OrderStatus.SHIPPED); // expect: warn [bypass] Parcel.status is set to SHIPPED without a move; only PAID may become that. | fix: write status.ship(), which leads to SHIPPED from PAID
  }

  Parcel withStatus(OrderStatus next) {
    return new Parcel(id(), next); // expect: warn [bypass] withStatus sets Parcel.status to whatever it is given
  }
}

final class Letter {
  private final long id;
  private final OrderStatus status;

  Letter(long id, OrderStatus status) {
    this.id = id;
    this.status = status;
  }

  Letter ship() {
    return new Letter(id, status.ship());
  }

  Letter parsed(String name) {
    return new Letter(this.id, OrderStatus.valueOf(name)); // expect: warn [bypass] what OrderStatus.valueOf(name) says
  }
}

record Crate(OrderStatus status) {
  Crate {
    status = OrderStatus.SHIPPED; // expect: warn [bypass] Crate.status begins with SHIPPED
  }

  Crate pay() {
    return new Crate(status.pay());
  }
}

/** An enum's own code is code as well. */
enum Command {
  SHIP {
    @Override
    void run(Assignments order) {
      order.status = OrderStatus.SHIPPED; // expect: warn [bypass] Assignments.status is set to SHIPPED
    }
  };

  abstract void run(Assignments order);
}
