package dev.interlock.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.OrderStatus;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.PropertyValueException;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way round, with Hibernate's guard alone, with the trigger alone, and with both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysRoundTest {

  private final Database guard = new Database();
  private final Database trigger = new Database(Map.of("interlock.hibernate.mode", "off"));
  private final Database both = new Database();

  @BeforeAll
  void install() {
    for (Database each : List.of(trigger, both)) {
      for (String table : List.of("purchase", "parcel")) {
        each.in(
            user ->
                user.unwrap(Session.class)
                    .doWork(
                        LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, table, "status")
                                .install()
                            ::run));
      }
    }
  }

  @AfterAll
  void close() {
    guard.close();
    trigger.close();
    both.close();
  }

  @ParameterizedTest
  @EnumSource
  void withTheGuardAlone(Way way) {
    Throwable refused = gone(way, guard);
    if (way.throughEntity) {
      assertThat(refused).isInstanceOf(byHibernate(way));
    } else {
      assertThat(refused).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withTheTriggerAlone(Way way) {
    assertThat(gone(way, trigger)).isInstanceOf(ConstraintViolationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void withBoth(Way way) {
    assertThat(gone(way, both))
        .isInstanceOf(way.throughEntity ? byHibernate(way) : ConstraintViolationException.class);
  }

  @Test
  void withBothLegalMovesPass() {
    both.clear();
    both.store(new Purchase(1));
    for (OrderStatus next : List.of(OrderStatus.PAID, OrderStatus.SHIPPED, OrderStatus.DELIVERED)) {
      both.in(user -> user.find(Purchase.class, 1L).setStatus(next));
      assertThat(both.stored("status", "purchase")).isEqualTo(next.name());
    }
  }

  /** Null is no target of a transition; Hibernate has its own exception for it. */
  private static Class<?> byHibernate(Way way) {
    return way == Way.NULL ? PropertyValueException.class : IllegalTransitionException.class;
  }

  private static Throwable gone(Way way, Database database) {
    database.clear();
    database.store(new Purchase(1), new Plain.Parcel(1));
    EntityManager user = database.user();
    Throwable refused = catchThrowable(() -> way.go(user, database));
    user.getTransaction().rollback();
    return refused;
  }
}
