// Of another object, whose class comes later.
package corpus.sound.usage.bypass;

class Others {
  void mark(ZCarrier carrier) {
    carrier.status = OrderStatus.SHIPPED;
  }

  OrderStatus ofAnEntity(Moves order, Born born) {
    OrderStatus local = OrderStatus.SHIPPED;
    local = born.status;
    born.status = born.status.pay();
    return local;
  }

  Runnable listening(Born born, java.util.function.Consumer<java.util.function.Consumer<OrderStatus>> source) {
    return () -> source.accept(next -> born.status = next);
  }
}

class ZCarrier {
  OrderStatus status;
}
