// Compared, and yet given anything.
package corpus.faulty.bypass;

@Entity
class Compared {
  private OrderStatus status;

  void unlessSame(OrderStatus next) {
    status = status == next ? status : next; // expect: warn [bypass] unlessSame sets Compared.status
  }

  void unlessNone(OrderStatus next) {
    if (status != null) {
      status = next; // expect: warn [bypass] unlessNone sets Compared.status
    }
  }

  void unlessDelivered(OrderStatus next) {
    if (status == null || next == OrderStatus.DELIVERED) {
      status = next; // expect: warn [bypass] unlessDelivered sets Compared.status
    }
  }

  void unlessBoth(OrderStatus next) {
    if (status != null && next == null) {
      return;
    }
    status = next; // expect: warn [bypass] unlessBoth sets Compared.status
  }
}
