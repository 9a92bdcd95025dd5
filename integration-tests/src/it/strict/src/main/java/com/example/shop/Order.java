package com.example.shop;

import dev.interlock.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order, which answers the guards' questions and logs its moves. */
public final class Order implements OrderStatusGuards {
  /** Where the order is. */
  private final OrderStatusMachine machine;

  /** The moves so far. */
  private final List<String> log = new ArrayList<>();

  /** How many of the goods there are. */
  private int stock;

  /**
   * Makes an order.
   *
   * @param stock how many of the goods there are
   */
  public Order(int stock) {
    this.stock = stock;
    this.machine = OrderStatusMachine.initial(new Log());
  }

  /**
   * Takes the money.
   *
   * @return the state that is entered
   */
  public OrderStatus pay() {
    return machine.asCustomer().pay(this);
  }

  /**
   * Takes goods into the stock.
   *
   * @return whether the order was waiting for them
   */
  public boolean restock() {
    stock++;
    return machine.asShop().tryRestock();
  }

  /**
   * Cancels the order.
   *
   * @return why not; empty if it is cancelled
   */
  public String cancel() {
    return machine.tryCancel(this)
        ? ""
        : machine
            .refusal(OrderStatusEvent.CANCEL, OrderStatusActor.CUSTOMER, this)
            .map(Refusal::message)
            .orElseThrow();
  }

  /**
   * Says who may make the next move.
   *
   * @param event the move
   * @return the actors
   */
  public List<OrderStatusActor> whoMay(OrderStatusEvent event) {
    List<OrderStatusActor> actors = new ArrayList<>();
    for (OrderStatusActor actor : OrderStatusActor.values()) {
      if (machine.state().canFire(event, actor)) {
        actors.add(actor);
      }
    }
    return actors;
  }

  /**
   * Returns the moves so far.
   *
   * @return a line a move
   */
  public List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public boolean inStock() {
    return stock > 0;
  }

  @Override
  public boolean inTime() {
    return !machine.state().isInWaiting();
  }

  /** Writes moves down. */
  private final class Log implements OrderStatusHooks {
    /** Makes one. */
    private Log() {}

    @Override
    public void beforeEntry(OrderStatus from, OrderStatus to) {
      if (to == OrderStatus.CANCELLED && stock == 0) {
        throw new IllegalStateException("not without goods");
      }
    }

    @Override
    public void afterEvent(
        OrderStatus from, OrderStatus to, OrderStatusEvent event, Optional<OrderStatusActor> by) {
      log.add(event + ": " + from + " -> " + to);
    }
  }
}
