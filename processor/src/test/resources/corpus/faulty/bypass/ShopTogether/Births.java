// A lifecycle begins in an initial state.
package corpus.faulty.bypass;

@Entity
class BornByInitialiser {
  OrderStatus status = OrderStatus.PAID; // expect: warn [bypass] BornByInitialiser.status begins with PAID, which isn't initial. | initial: PLACED fix: begin with PLACED, or let PAID be initial, or put @SuppressWarnings("interlock:bypass") on the field and say why, if that is meant.
}

@Entity
class BornByName {
  OrderStatus status = OrderStatus.valueOf("PAID"); // expect: warn [bypass] BornByName.status begins with PAID
}

@Entity
class BornByBlock {
  OrderStatus status;

  {
    status = OrderStatus.SHIPPED; // expect: warn [bypass] begins with SHIPPED
  }
}

@Entity
class BornByConstructor {
  OrderStatus status;

  BornByConstructor() {
    this(OrderStatus.SHIPPED); // expect: warn [bypass] BornByConstructor.status begins with SHIPPED
  }

  BornByConstructor(OrderStatus status) {
    this.status = status;
  }

  BornByConstructor(long id) {
    status = OrderStatus.DELIVERED; // expect: warn [bypass] begins with DELIVERED
  }

  static BornByConstructor paid() {
    return new BornByConstructor(OrderStatus.PAID); // expect: warn [bypass] begins with PAID
  }
}
