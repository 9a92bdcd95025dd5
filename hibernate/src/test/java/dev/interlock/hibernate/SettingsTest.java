package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.CANCELLED;
import static dev.interlock.hibernate.model.OrderStatus.DELIVERED;
import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import dev.interlock.hibernate.model.Shapes;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String MODEL = "dev.interlock.hibernate.model.";

  @Test
  void throughAllowsSeveralMovesInOneFlush() {
    try (Database database = new Database(Map.of("interlock.hibernate.mode", "through"))) {
      database.store(new Purchase(1));
      database.in(user -> user.find(Purchase.class, 1L).setStatus(DELIVERED));
      EntityManager user = database.user();
      user.find(Purchase.class, 1L).setStatus(PLACED);
      assertThatExceptionOfType(IllegalTransitionException.class)
          .isThrownBy(user::flush)
          .withMessageEndingWith("OrderStatus.DELIVERED can't go to PLACED; it allows nothing.");
    }
  }

  /** Of one attribute, of a class above the entity, of all: the narrowest counts. */
  @Test
  @SuppressWarnings("NullAway") // where it is allowed
  void eachAttributeMayHaveItsOwn() {
    Map<String, Object> settings =
        Map.of(
            "interlock.hibernate.mode",
            "strict",
            "interlock.hibernate.mode." + MODEL + "Purchase.status",
            "off",
            "interlock.hibernate.mode." + MODEL + "Shapes$Tracked.status",
            "through",
            "interlock.hibernate.start." + MODEL + "Plain$Deal.status",
            "any",
            "interlock.hibernate.null." + MODEL + "Plain$Deal.payment.status",
            "allowed");
    try (Database database = new Database(settings)) {
      Purchase purchase = new Purchase(1);
      purchase.setStatus(CANCELLED);
      Shapes.Claim claim = new Shapes.Claim();
      Plain.Deal deal = new Plain.Deal(1);
      deal.status = PAID;
      deal.payment = null;
      database.store(purchase, claim, deal, new Plain.Parcel(1));
      database.in(
          user -> {
            user.find(Purchase.class, 1L).setStatus(PLACED);
            user.find(Shapes.Claim.class, 0L).status = DELIVERED;
            user.find(Plain.Deal.class, 1L).payment = new Plain.Payment();
          });
      EntityManager user = database.user();
      user.find(Plain.Parcel.class, 1L).status = DELIVERED;
      assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(user::flush);
      EntityManager other = database.user();
      other.find(Plain.Deal.class, 1L).payment.status = SHIPPED;
      assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(other::flush);
    }
  }

  @Test
  void oneSessionMayRestore() {
    Database database = Database.shared();
    Purchase archived = new Purchase(1);
    archived.setStatus(DELIVERED);
    database.in(
        user -> {
          user.setProperty("interlock.hibernate.start", "any");
          user.persist(archived);
        });
    assertThat(database.stored("status", "purchase")).isEqualTo("DELIVERED");
  }

  @Test
  void aMisspeltSettingIsTold() {
    assertThatThrownBy(() -> new Database(Map.of("interlock.hibernate.moed", "through")))
        .hasStackTraceContaining(
            "no setting of Interlock is called interlock.hibernate.moed; there are"
                + " interlock.hibernate.mode, interlock.hibernate.start")
        .hasStackTraceContaining("interlock.hibernate.mode." + MODEL + "Purchase.status");
    assertThatThrownBy(() -> new Database(Map.of("interlock.hibernate.mode.Purchase.state", "off")))
        .hasStackTraceContaining("is called interlock.hibernate.mode.Purchase.state");
  }

  @Test
  void soIsAnUnknownValue() {
    assertThatThrownBy(() -> new Database(Map.of("interlock.hibernate.mode", "loose")))
        .hasStackTraceContaining(
            "interlock.hibernate.mode is 'loose'; it can be strict or through or off");
    assertThatThrownBy(() -> new Database(Map.of("interlock.hibernate.listener", "loose")))
        .hasStackTraceContaining("interlock.hibernate.listener has to be a TransitionListener");
  }

  @Test
  void withoutStatesNothingIsAdded() {
    try (Database database = new Database("stateless", Map.of())) {
      SessionFactoryImplementor factory =
          database.factory().unwrap(SessionFactoryImplementor.class);
      assertThat(
              factory
                  .getEventEngine()
                  .getListenerRegistry()
                  .getEventListenerGroup(EventType.PRE_UPDATE)
                  .count())
          .isZero();
    }
  }
}
