package dev.interlock.benchmark.work;

import dev.interlock.example.OrderStatus;
import dev.interlock.example.OrderStatusGuards;
import java.util.List;
import java.util.stream.IntStream;

/** Orders that somebody wants to ship, and whether the goods are there. */
final class Orders {

  /** What answers the guard. */
  record Stock(boolean inStock) implements OrderStatusGuards {}

  final OrderStatus[] status;
  final Stock[] stock;

  /** Draws of the states and stocks at random. */
  Orders(List<OrderStatus> states, List<Stock> stocks) {
    status = Inputs.random(states).toArray(OrderStatus[]::new);
    // Of a number that isn't the states', or the two would go together.
    List<Integer> random = Inputs.random(IntStream.range(0, 1 << 16).boxed().toList());
    stock = random.stream().map(i -> stocks.get(i % stocks.size())).toArray(Stock[]::new);
  }
}
