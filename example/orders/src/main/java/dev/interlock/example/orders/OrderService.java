package dev.interlock.example.orders;

import dev.interlock.IllegalTransitionException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What is done with orders, each in a transaction. */
@Service
class OrderService {

  private final Orders orders;
  private final History history;

  OrderService(Orders orders, History history) {
    this.orders = orders;
    this.history = history;
  }

  @Transactional
  OrderView place(String item, BigDecimal total, String address, Role by) {
    history.actor(by);
    return OrderView.of(orders.save(new Order(item, total, address)), by);
  }

  /**
   * Moves an order. Of two that have loaded the same version the slower one fails when its
   * transaction ends, and decides again in a new one: by then the order is where the faster one has
   * left it, and the same move once more is a repetition.
   */
  @Retryable(includes = OptimisticLockingFailureException.class, delay = 0)
  @Transactional
  OrderView move(long id, Role by, Consumer<Order> move) {
    history.actor(by);
    Order order = find(id);
    try {
      move.accept(order);
    } catch (IllegalTransitionException refused) {
      // Asked for twice: answered like the first time.
      if (!refused.refusal().repeated()) {
        throw refused;
      }
    }
    return OrderView.of(order, by);
  }

  @Transactional(readOnly = true)
  OrderView show(long id, Role by) {
    return OrderView.of(find(id), by);
  }

  @Transactional(readOnly = true)
  List<OrderView> all(Role by) {
    return orders.findAll(Sort.by("id")).stream().map(order -> OrderView.of(order, by)).toList();
  }

  @Transactional(readOnly = true)
  List<History.Step> history(long id) {
    return history.of(find(id).id());
  }

  private Order find(long id) {
    return orders
        .findById(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no order " + id));
  }
}
