package dev.interlock.example.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of orders, which the database's trigger writes, and nobody else. */
@Component
class History {

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A move that was made.
   *
   * @param from null where the order began
   * @param event null where the database can't tell which it was
   */
  record Step(
      @Nullable OrderStatus from,
      OrderStatus to,
      @Nullable String event,
      @Nullable String actor,
      Instant at) {}

  /** Tells the database on whose behalf the rest of this transaction is. */
  void actor(Role by) {
    jdbc.sql("select set_config('interlock.actor', :actor, true)")
        .param("actor", by.name())
        .query()
        .singleValue();
  }

  /** Returns the moves of an order, the first one first. */
  List<Step> of(long order) {
    return jdbc.sql(
            """
            select from_state as "from", to_state as "to", event, actor, changed_at as at
            from orders_history_of_status where id = :order order by entry
            """)
        .param("order", order)
        .query(Step.class)
        .list();
  }
}
