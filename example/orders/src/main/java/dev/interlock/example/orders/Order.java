package dev.interlock.example.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/**
 * An order, and the answers to its lifecycle's guards. The status moves by the methods of its own
 * constants and by nothing else: there is no setter. What isn't allowed throws before anything is
 * changed.
 */
@Entity
@Table(name = "orders")
class Order implements OrderStatusGuards {

  /** From here on somebody looks at an order before it is sent. */
  private static final BigDecimal LARGE = new BigDecimal("500.00");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String item;

  private BigDecimal total;

  private String address;

  @Enumerated(EnumType.STRING)
  private OrderStatus status = OrderStatus.PLACED;

  /** For JPA. */
  protected Order() {}

  Order(String item, BigDecimal total, String address) {
    this.item = item;
    this.total = total;
    this.address = address;
  }

  void readdress(Role by, String newAddress) {
    status = status.readdress(by);
    address = newAddress;
  }

  void pay(Role by) {
    status = status.pay(by, this);
  }

  void approve(Role by) {
    status = status.approve(by);
  }

  void ship(Role by) {
    status = status.ship(by, this);
  }

  void deliver(Role by) {
    status = status.deliver(by);
  }

  void cancel(Role by) {
    status = status.cancel(by);
  }

  @Override
  public boolean small() {
    return total.compareTo(LARGE) < 0;
  }

  @Override
  public boolean addressed() {
    return !address.isBlank();
  }

  Long id() {
    return id;
  }

  String item() {
    return item;
  }

  BigDecimal total() {
    return total;
  }

  String address() {
    return address;
  }

  OrderStatus status() {
    return status;
  }
}
