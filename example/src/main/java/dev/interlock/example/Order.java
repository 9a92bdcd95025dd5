package dev.interlock.example;

import dev.interlock.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * An order with its status: the everyday use, a field that moves by the methods of its own
 * constants. What the lifecycle doesn't allow throws, and the status stays as it is.
 */
public final class Order implements OrderStatusGuards {

  private final BooleanSupplier stock;
  private OrderStatus status = OrderStatus.PLACED;

  /**
   * Places an order.
   *
   * @param stock whether the goods are there
   */
  public Order(BooleanSupplier stock) {
    this.stock = Objects.requireNonNull(stock, "stock");
  }

  /** Returns where the order stands. */
  public OrderStatus status() {
    return status;
  }

  /** Notes that the money has arrived. */
  public void pay() {
    status = status.pay();
  }

  /** Sends the goods, for the first time or once more. */
  public void ship() {
    status = status.ship(this);
  }

  /** Notes that the customer has the goods. */
  public void markDelivered() {
    status = status.toDelivered();
  }

  /** Notes that the parcel never arrived. */
  public void markLost() {
    status = status.toLost();
  }

  /** Calls the order off. */
  public void cancel() {
    status = status.toCancelled();
  }

  /**
   * Explains why a button is grey.
   *
   * @param event what the button does
   * @return the reason; empty if it may be pressed now
   */
  public Optional<Refusal<OrderStatus>> whyNot(OrderStatusEvent event) {
    return status.refusal(event, this);
  }

  @Override
  public boolean inStock() {
    return stock.getAsBoolean();
  }
}
