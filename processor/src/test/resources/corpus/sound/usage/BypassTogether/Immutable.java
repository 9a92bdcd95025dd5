// What never changes is made anew with each move.
package corpus.sound.usage.bypass;

record Parcel(long id, OrderStatus status) {
  Parcel {
    if (status == null) {
      status = OrderStatus.PLACED;
    }
  }

  Parcel(long id) {
    this(id, OrderStatus.PLACED);
  }

  static Parcel read(long id, String name) {
    return new Parcel(id, OrderStatus.valueOf(name));
  }

  Parcel pay() {
    return new Parcel(id, status.pay());
  }

  Parcel hold() {
    OrderStatus next = status().hold();
    return new Parcel(id(), next);
  }

  Parcel withId(long other) {
    return new Parcel(other, status);
  }

  Parcel another() {
    return new Parcel(id, OrderStatus.PLACED);
  }
}

final class Letter {
  private final long id;
  private final OrderStatus status;

  private Letter(Builder builder) {
    this.id = builder.id;
    this.status = builder.status;
  }

  Letter pay() {
    return toBuilder().status(status.pay()).build();
  }

  Letter numbered(long other) {
    return toBuilder().id(other).build();
  }

  Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    return builder;
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder {
    private long id;
    private OrderStatus status = OrderStatus.PLACED;

    Builder id(long id) {
      this.id = id;
      return this;
    }

    Builder status(OrderStatus status) {
      this.status = status;
      return this;
    }

    Letter build() {
      return new Letter(this);
    }
  }
}

class Reader {
  Letter read(Row row) {
    return Letter.builder().id(7).status(row.getStatus()).build();
  }

  Letter fixture() {
    return Letter.builder().status(OrderStatus.SHIPPED).build();
  }

  Letter paid(Letter letter, OrderStatus status) {
    OrderStatus next = status.pay();
    return letter.toBuilder().status(next).build();
  }
}
