package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import dev.interlock.hibernate.model.Shapes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransitionListenerTest {

  private final List<String> told = new ArrayList<>();
  private final TransitionListener listener =
      (entity, attribute, from, to) ->
          told.add(entity.getClass().getSimpleName() + "." + attribute + " " + from + ">" + to);

  private final Database database = new Database(Map.of("interlock.hibernate.listener", listener));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void itIsToldOfWhatWasCommittedInOrder() {
    EntityManager user = database.user();
    Purchase purchase = new Purchase(1);
    user.persist(purchase);
    user.flush();
    purchase.setStatus(PAID);
    user.flush();
    purchase.setNote("unrelated");
    user.flush();
    purchase.setStatus(SHIPPED);
    user.flush();
    assertThat(told).isEmpty();
    user.getTransaction().commit();
    assertThat(told)
        .containsExactly(
            "Purchase.status null>PLACED",
            "Purchase.status PLACED>PAID",
            "Purchase.status PAID>SHIPPED");
  }

  @Test
  void ofWhatWasRolledBackItHearsNothing() {
    database.store(new Purchase(1));
    told.clear();
    EntityManager user = database.user();
    user.find(Purchase.class, 1L).setStatus(PAID);
    user.flush();
    user.getTransaction().rollback();
    EntityManager refused = database.user();
    refused.find(Purchase.class, 1L).setStatus(SHIPPED);
    assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(refused::flush);
    refused.getTransaction().rollback();
    database.in(next -> next.find(Purchase.class, 1L).setNote("unrelated"));
    assertThat(told).isEmpty();
  }

  @Test
  void itIsToldWhatWasStoredBefore() {
    database.store(new Plain.Parcel(1));
    told.clear();
    EntityManager slow = database.user();
    Plain.Parcel parcel = slow.find(Plain.Parcel.class, 1L);
    database.in(user -> user.find(Plain.Parcel.class, 1L).status = PAID);
    parcel.status = SHIPPED;
    slow.getTransaction().commit();
    assertThat(told).containsExactly("Parcel.status PLACED>PAID", "Parcel.status PAID>SHIPPED");
  }

  @Test
  void ofAMapItIsToldTheKey() {
    Shapes.Basket basket = new Shapes.Basket();
    basket.lines.put("a", PLACED);
    database.store(basket);
    told.clear();
    database.in(
        user -> {
          user.find(Shapes.Basket.class, 0L).lines.put("a", PAID);
          user.find(Shapes.Basket.class, 0L).lines.put("b", PLACED);
        });
    assertThat(told)
        .containsExactlyInAnyOrder("Basket.lines[a] PLACED>PAID", "Basket.lines[b] null>PLACED");
  }

  @Test
  void oneThatFailsUndoesNothing() {
    TransitionListener failing =
        (entity, attribute, from, to) -> {
          throw new IllegalStateException("no");
        };
    try (Database other = new Database(Map.of("interlock.hibernate.listener", failing))) {
      other.store(new Purchase(1));
      assertThat(other.stored("status", "purchase")).isEqualTo("PLACED");
    }
  }
}
