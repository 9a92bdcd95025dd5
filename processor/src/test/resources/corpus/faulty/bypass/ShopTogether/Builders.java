// A builder is no entity; but one that begins with an object's own state changes it.
package corpus.faulty.bypass;

@Entity
class Built {
  private final long id;
  private final OrderStatus status;

  Built(long id, OrderStatus status) {
    this.id = id;
    this.status = status;
  }

  static Builder builder() {
    return new Builder();
  }

  Builder toBuilder() {
    return new Builder().id(id).status(status);
  }

  Built shipped() {
    return toBuilder().status(OrderStatus.SHIPPED).build(); // expect: warn [bypass] Built.status is set to SHIPPED without a move | status.ship()
  }

  static class Builder {
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

    Built build() {
      return new Built(id, status);
    }
  }
}

class BuilderUser {
  Built shipped(Built order) {
    return order
        .toBuilder()
        .status(OrderStatus.SHIPPED) // expect: warn [bypass] Built.status
        .id(7)
        .build();
  }

  Built named(Built order, String name) {
    Built.Builder builder = order.toBuilder();
    builder.status(OrderStatus.valueOf(name)); // expect: warn [bypass] what OrderStatus.valueOf(name) says
    return builder.build();
  }

  Built restored(long id, String name) {
    return Built.builder().id(id).status(OrderStatus.valueOf(name)).build();
  }
}
