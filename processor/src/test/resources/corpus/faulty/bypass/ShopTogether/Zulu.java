package corpus.faulty.bypass;

class Zulu {
  OrderStatus status = OrderStatus.PLACED;

  void pay() {
    status = status.pay();
  }
}

class Yankee {
  private final OrderStatus status;

  Yankee(OrderStatus status) {
    this.status = status;
  }

  Yankee pay() {
    return toBuilder().status(status.pay()).build();
  }

  Builder toBuilder() {
    return new Builder().status(status);
  }

  static class Builder {
    private OrderStatus status;

    Builder status(OrderStatus next) {
      status = next;
      return this;
    }

    Yankee build() {
      return new Yankee(status);
    }
  }
}
