package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.IllegalTransitionException;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ways round the order's own methods, each refused: by Hibernate what it sees, by the database the
 * rest.
 */
class WaysRoundTest extends Service {

  @Autowired private TransactionTemplate transaction;
  @Autowired private EntityManager entities;
  @Autowired private History history;

  @Test
  void aFieldThatIsSet() {
    long id = order(OrderStatus.PLACED);
    refusedByHibernate(
        () -> in(id, order -> ReflectionTestUtils.setField(order, "status", OrderStatus.SHIPPED)),
        "OrderStatus.PLACED can't go to SHIPPED");
    assertThat(stored(id)).isEqualTo(OrderStatus.PLACED);
  }

  @Test
  void anOrderThatIsBornDelivered() {
    refusedByHibernate(
        () ->
            transaction.executeWithoutResult(
                status -> {
                  Order order = new Order("Lamp", BigDecimal.TEN, "1 High Street");
                  ReflectionTestUtils.setField(order, "status", OrderStatus.DELIVERED);
                  entities.persist(order);
                }),
        "DELIVERED");
    assertThat(jdbc.sql("select count(*) from orders").query(Long.class).single()).isZero();
  }

  @Test
  @SuppressWarnings("interlock:blind-update") // what the database makes of it is the question
  void anUpdateOfManyRows() {
    long paid = order(OrderStatus.PAID);
    long placed = order(OrderStatus.PLACED);
    refusedByDatabase(
        () ->
            transaction.executeWithoutResult(
                status -> {
                  history.actor(Role.WAREHOUSE);
                  entities
                      .createQuery("update Order set status = 'SHIPPED', version = version + 1")
                      .executeUpdate();
                }),
        "orders.status can't go from PLACED to SHIPPED by WAREHOUSE");
    assertThat(stored(paid)).isEqualTo(OrderStatus.PAID); // not even the one that might
    assertThat(stored(placed)).isEqualTo(OrderStatus.PLACED);
  }

  @Test
  void aScript() {
    long id = order(OrderStatus.PLACED);
    refusedByDatabase(
        () -> jdbc.sql("update orders set status = 'DELIVERED'").update(),
        "orders.status can't go from PLACED to DELIVERED where no actor is told");
    refusedByDatabase(
        () -> jdbc.sql("update orders set status = 'PAID'").update(),
        "orders.status can't go from PLACED to PAID where no actor is told");
    refusedByDatabase(() -> jdbc.sql("update orders set status = null").update(), "status");
    refusedByDatabase(() -> jdbc.sql("update orders set status = 'LOST'").update(), "status");
    refusedByDatabase(
        () ->
            jdbc.sql(
                    """
                    insert into orders (version, item, total, address, status)
                    values (0, 'Lamp', 49, '', 'DELIVERED')
                    """)
                .update(),
        "orders.status can't begin as DELIVERED; it may begin as PLACED");
    assertThat(stored(id)).isEqualTo(OrderStatus.PLACED);
  }

  private void in(long id, Consumer<Order> change) {
    transaction.executeWithoutResult(status -> change.accept(entities.find(Order.class, id)));
  }

  private static void refusedByHibernate(ThrowingCallable way, String reason) {
    refused(way, IllegalTransitionException.class, reason);
  }

  private static void refusedByDatabase(ThrowingCallable way, String reason) {
    refused(way, SQLException.class, reason);
  }

  private static void refused(ThrowingCallable way, Class<?> by, String reason) {
    Throwable thrown = catchThrowable(way);
    assertThat(thrown).isNotNull();
    assertThat(NestedExceptionUtils.getMostSpecificCause(thrown))
        .isInstanceOf(by)
        .hasMessageContaining(reason);
  }
}
