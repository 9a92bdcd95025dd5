package dev.interlock.example.orders;

import dev.interlock.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as one role sees it.
 *
 * @param buttons one for each event of the lifecycle
 */
record OrderView(
    Long id,
    String item,
    BigDecimal total,
    String address,
    OrderStatus status,
    List<Button> buttons) {

  /**
   * Something that can be done with an order, or can't now.
   *
   * @param to where it would lead; null if it is refused
   * @param whyNot the reason; null if it isn't
   */
  record Button(OrderStatusEvent event, @Nullable OrderStatus to, @Nullable String whyNot) {}

  static OrderView of(Order order, Role by) {
    return new OrderView(
        order.id(),
        order.item(),
        order.total(),
        order.address(),
        order.status(),
        Arrays.stream(OrderStatusEvent.values()).map(event -> button(order, event, by)).toList());
  }

  private static Button button(Order order, OrderStatusEvent event, Role by) {
    Optional<Refusal<OrderStatus>> refusal = order.status().refusal(event, by, order);
    return refusal.isPresent()
        ? new Button(event, null, refusal.get().message())
        : new Button(event, OrderStatusTransitions.next(order.status(), event, by, order), null);
  }
}
