package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.CANCELLED;
import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.OrderStatus;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

/** What is stored, rather than what was loaded, decides. */
class StaleTest {

  private final Database database = Database.shared();

  /** Both have loaded it; without a version nothing but the guard notices. */
  @Test
  void aStaleSaveWithoutVersion() {
    database.store(new Plain.Parcel(1));
    EntityManager slow = database.user();
    Plain.Parcel parcel = slow.find(Plain.Parcel.class, 1L);
    database.in(user -> user.find(Plain.Parcel.class, 1L).status = CANCELLED);
    parcel.status = PAID;
    refused(slow, CANCELLED, PAID);
  }

  /** The status wasn't touched, but the statement writes it all the same. */
  @Test
  void aStaleSaveOfSomethingElse() {
    database.store(new Plain.Parcel(1));
    EntityManager slow = database.user();
    Plain.Parcel parcel = slow.find(Plain.Parcel.class, 1L);
    database.in(user -> user.find(Plain.Parcel.class, 1L).status = PAID);
    parcel.note = "fragile";
    refused(slow, PAID, PLACED);
  }

  @Test
  void withDynamicUpdateOnlyWhatIsWrittenIsAsked() {
    database.store(new Plain.Letter(1));
    EntityManager slow = database.user();
    Plain.Letter letter = slow.find(Plain.Letter.class, 1L);
    database.in(user -> user.find(Plain.Letter.class, 1L).status = PAID);
    letter.note = "fragile";
    slow.flush();
    letter.status = CANCELLED;
    slow.getTransaction().commit();
    assertThat(database.stored("status || note", "letter")).isEqualTo("CANCELLEDfragile");
  }

  @Test
  void withDynamicUpdateAStaleSave() {
    database.store(new Plain.Letter(1));
    EntityManager slow = database.user();
    Plain.Letter letter = slow.find(Plain.Letter.class, 1L);
    database.in(user -> user.find(Plain.Letter.class, 1L).status = CANCELLED);
    letter.status = PAID;
    refused(slow, CANCELLED, PAID);
  }

  @Test
  void aVersionIsEnough() {
    database.store(new Purchase(1));
    EntityManager slow = database.user();
    Purchase purchase = slow.find(Purchase.class, 1L);
    database.in(user -> user.find(Purchase.class, 1L).setStatus(CANCELLED));
    purchase.setStatus(PAID);
    assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(slow::flush);
  }

  @Test
  void twoFlushesAreTwoMoves() {
    database.store(new Purchase(1), new Plain.Parcel(1));
    database.in(
        user -> {
          for (OrderStatus next : new OrderStatus[] {PAID, SHIPPED}) {
            user.find(Purchase.class, 1L).setStatus(next);
            user.find(Plain.Parcel.class, 1L).status = next;
            user.flush();
          }
        });
    assertThat(database.stored("status", "parcel")).isEqualTo("SHIPPED");
  }

  /**
   * Hibernate inserts what was persisted and updates it then: two statements, each of them legal.
   */
  @Test
  void aMoveAfterPersistIsAMove() {
    database.in(
        user -> {
          Purchase purchase = new Purchase(1);
          Plain.Parcel parcel = new Plain.Parcel(1);
          user.persist(purchase);
          user.persist(parcel);
          purchase.setStatus(PAID);
          parcel.status = PAID;
        });
    assertThat(database.stored("status", "purchase")).isEqualTo("PAID");
    assertThat(database.stored("status", "parcel")).isEqualTo("PAID");
  }

  @Test
  void whatIsRefreshedGoesOnFromThere() {
    database.store(new Purchase(1));
    EntityManager user = database.user();
    Purchase purchase = user.find(Purchase.class, 1L);
    user.createQuery("update Purchase set status = PAID, version = version + 1").executeUpdate();
    user.refresh(purchase);
    purchase.setStatus(SHIPPED);
    user.getTransaction().commit();
    assertThat(database.stored("status", "purchase")).isEqualTo("SHIPPED");
  }

  private static void refused(EntityManager user, OrderStatus from, OrderStatus to) {
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(user::flush)
        .satisfies(refused -> assertThat(refused.refusal().from()).isEqualTo(from))
        .satisfies(refused -> assertThat(refused.refusal().to()).isEqualTo(to));
    user.getTransaction().rollback();
  }
}
