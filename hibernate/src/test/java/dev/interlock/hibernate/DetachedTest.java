package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where Hibernate hasn't loaded what it overwrites. */
class DetachedTest {

  private final Database database = Database.shared();
  private final StatelessSession stateless = database.factory().openStatelessSession();

  @AfterEach
  void close() {
    if (stateless.getTransaction().isActive()) {
      stateless.getTransaction().rollback();
    }
    stateless.close();
  }

  /** Only Hibernate 6 has it. */
  @Test
  @Tag("hibernate-6")
  @SuppressWarnings({"deprecation", "removal"}) // many still call it
  void updateOfWhatWasDetached() {
    database.store(new Purchase(1), new Plain.Parcel(1));
    Purchase purchase = database.user().find(Purchase.class, 1L);
    Plain.Parcel parcel = database.user().find(Plain.Parcel.class, 1L);
    purchase.setStatus(SHIPPED);
    parcel.status = SHIPPED;
    for (Object detached : new Object[] {purchase, parcel}) {
      Session session = database.user().unwrap(Session.class);
      session.update(detached);
      assertThatExceptionOfType(IllegalTransitionException.class)
          .isThrownBy(session::flush)
          .withMessageContaining("OrderStatus.PLACED can't go to SHIPPED");
      session.getTransaction().rollback();
    }
    purchase.setStatus(PAID);
    database.in(user -> user.unwrap(Session.class).update(purchase));
    assertThat(database.stored("status", "purchase")).isEqualTo("PAID");
  }

  @Test
  void statelessInsert() {
    stateless.beginTransaction();
    Purchase born = new Purchase(1);
    born.setStatus(SHIPPED);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> stateless.insert(born));
    stateless.insert(new Purchase(2));
  }

  @Test
  void statelessUpdate() {
    Assumptions.assumeFalse(isSix());
    database.store(new Purchase(1), new Plain.Parcel(1));
    stateless.beginTransaction();
    Purchase purchase = stateless.get(Purchase.class, 1L);
    Plain.Parcel parcel = stateless.get(Plain.Parcel.class, 1L);
    purchase.setStatus(SHIPPED);
    parcel.status = SHIPPED;
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> stateless.update(parcel));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> stateless.update(purchase));
    parcel.status = PAID;
    stateless.update(parcel);
    stateless.getTransaction().commit();
    assertThat(database.stored("status", "parcel")).isEqualTo("PAID");
  }

  @Test
  void upsert() {
    Assumptions.assumeFalse(isSix());
    database.store(new Plain.Parcel(1));
    stateless.beginTransaction();
    Plain.Parcel parcel = new Plain.Parcel(1);
    parcel.status = SHIPPED;
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> stateless.upsert(parcel))
        .withMessageContaining("OrderStatus.PLACED can't go to SHIPPED");
    Plain.Parcel born = new Plain.Parcel(2);
    born.status = SHIPPED;
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> stateless.upsert(born))
        .withMessageContaining("OrderStatus.SHIPPED is no initial state");
    parcel.status = PAID;
    stateless.upsert(parcel);
    stateless.upsert(new Plain.Parcel(2));
  }

  /** Rather than let it pass unseen. */
  @Test
  void inHibernateSixAStatelessUpdateIsRefused() {
    Assumptions.assumeTrue(isSix());
    database.store(new Plain.Parcel(1));
    stateless.beginTransaction();
    Plain.Parcel parcel = new Plain.Parcel(1);
    parcel.status = PAID;
    assertThatExceptionOfType(HibernateException.class)
        .isThrownBy(() -> stateless.update(parcel))
        .withMessageContaining("Parcel#1 isn't written: what is stored has to be read");
    assertThatExceptionOfType(HibernateException.class).isThrownBy(() -> stateless.upsert(parcel));
  }

  private static boolean isSix() {
    return Version.getVersionString().startsWith("6.");
  }
}
