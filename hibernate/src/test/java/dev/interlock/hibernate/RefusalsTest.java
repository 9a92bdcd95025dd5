package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.DELIVERED;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.hibernate.model.Purchase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.util.function.Consumer;
import org.hibernate.PropertyValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller sees of a refusal, and what is left behind. */
class RefusalsTest {

  private final Database database = Database.shared();

  @BeforeEach
  void aPurchase() {
    database.store(new Purchase(1));
  }

  @Test
  void bornDelivered() {
    Purchase born = new Purchase(2);
    born.setStatus(DELIVERED);
    IllegalTransitionException refused = refusedIn(user -> user.persist(born));
    assertThat(refused)
        .hasMessage(
            "dev.interlock.hibernate.model.Purchase#2.status: OrderStatus.DELIVERED is no initial"
                + " state; the lifecycle can begin in PLACED. What is new is stored in an initial"
                + " state first, and moved then; for what is restored, or records what happened,"
                + " set interlock.hibernate.start.dev.interlock.hibernate.model.Purchase.status=any.");
    assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.START);
  }

  @Test
  @SuppressWarnings("NullAway") // that is the fault
  void nothing() {
    EntityManager user = database.user();
    user.find(Purchase.class, 1L).setStatus(null);
    assertThatExceptionOfType(PropertyValueException.class)
        .isThrownBy(user::flush)
        .withMessageContaining("Purchase#1.status is null, which is no state of OrderStatus")
        .satisfies(refused -> assertThat(refused.getPropertyName()).isEqualTo("status"));
    assertThat(user.getTransaction().getRollbackOnly()).isTrue();
  }

  @Test
  void legalMovesPass() {
    for (int moves = 0; moves < 3; moves++) {
      database.in(
          user -> {
            Purchase purchase = user.find(Purchase.class, 1L);
            purchase.setStatus(purchase.getStatus().targets().iterator().next());
          });
    }
    assertThat(database.stored("status", "purchase")).isEqualTo("DELIVERED");
  }

  @Test
  void theMessageSaysWhoseStateAndWhatToDo() {
    assertThat(refusedIn(user -> user.find(Purchase.class, 1L).setStatus(DELIVERED)))
        .hasMessage(
            "dev.interlock.hibernate.model.Purchase#1.status: OrderStatus.PLACED can't go to"
                + " DELIVERED; it can go to PAID, CANCELLED. If these were several moves, flush"
                + " after each, or set interlock.hibernate.mode"
                + ".dev.interlock.hibernate.model.Purchase.status=through.")
        .satisfies(refused -> assertThat(refused.refusal().from()).isEqualTo(PLACED));
  }

  /** It comes out of a flush as it is, and out of a commit as the cause; nothing is stored. */
  private IllegalTransitionException refusedIn(Consumer<EntityManager> work) {
    EntityManager committing = database.user();
    work.accept(committing);
    RollbackException rolledBack =
        catchThrowableOfType(RollbackException.class, () -> committing.getTransaction().commit());
    assertThat(rolledBack).hasCauseInstanceOf(IllegalTransitionException.class);

    EntityManager flushing = database.user();
    work.accept(flushing);
    IllegalTransitionException refused =
        catchThrowableOfType(IllegalTransitionException.class, flushing::flush);
    assertThat(refused).isNotNull();
    assertThat(flushing.getTransaction().getRollbackOnly()).isTrue();
    flushing.getTransaction().rollback();
    assertThat(database.stored("string_agg(status, ' ')", "purchase")).isEqualTo("PLACED");
    return refused;
  }
}
