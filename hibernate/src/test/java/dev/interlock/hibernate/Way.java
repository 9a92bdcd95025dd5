package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.CANCELLED;
import static dev.interlock.hibernate.model.OrderStatus.DELIVERED;
import static dev.interlock.hibernate.model.OrderStatus.PAID;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.interlock.hibernate.model.OrderStatus;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Purchase;
import dev.interlock.hibernate.model.PurchaseForm;
import dev.interlock.hibernate.model.PurchaseMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaUpdate;
import org.springframework.beans.BeanUtils;

/** The ways round a lifecycle, each at a purchase and a parcel that are PLACED, with the id 1. */
@SuppressWarnings("ImmutableEnumChecker") // of lambdas without a state
enum Way {
  SETTER("a setter", true, (user, others) -> loaded(user).setStatus(DELIVERED)),

  ASSIGNMENT("an assignment to the field", true, (user, others) -> loaded(user).status = DELIVERED),

  BUILDER(
      "a builder",
      true,
      (user, others) -> user.merge(Purchase.builder().id(1).status(DELIVERED).build())),

  BEAN_UTILS(
      "`BeanUtils.copyProperties`",
      true,
      (user, others) -> BeanUtils.copyProperties(new PurchaseForm(DELIVERED), loaded(user))),

  REFLECTION(
      "reflection",
      true,
      (user, others) -> Purchase.class.getField("status").set(loaded(user), DELIVERED)),

  MAPSTRUCT(
      "MapStruct, from the enum",
      true,
      (user, others) -> PurchaseMapper.INSTANCE.update(new PurchaseForm(DELIVERED), loaded(user))),

  MAPSTRUCT_TEXT(
      "MapStruct, from a `String`",
      true,
      (user, others) ->
          PurchaseMapper.INSTANCE.updateFromText(
              new PurchaseMapper.Text("DELIVERED"), loaded(user))),

  JACKSON(
      "Jackson's `readerForUpdating`",
      true,
      (user, others) ->
          new ObjectMapper()
              .readerForUpdating(loaded(user))
              .readValue("{\"status\": \"DELIVERED\"}")),

  REQUEST_BODY(
      "a request body that is the entity",
      true,
      (user, others) ->
          user.merge(
              new ObjectMapper()
                  .readValue("{\"id\": 1, \"status\": \"DELIVERED\"}", Purchase.class))),

  MERGE(
      "`merge` of a detached entity",
      true,
      (user, others) -> {
        Purchase detached = loaded(others.user());
        detached.setStatus(DELIVERED);
        user.merge(detached);
      }),

  JPQL(
      "a JPQL bulk update",
      false,
      (user, others) ->
          user.createQuery("update Purchase set status = DELIVERED, version = version + 1")
              .executeUpdate()),

  CRITERIA(
      "a criteria update",
      false,
      (user, others) -> {
        CriteriaUpdate<Purchase> update =
            user.getCriteriaBuilder().createCriteriaUpdate(Purchase.class);
        update.from(Purchase.class);
        user.createQuery(update.set("status", DELIVERED)).executeUpdate();
      }),

  NATIVE_SQL(
      "native SQL",
      false,
      (user, others) ->
          user.createNativeQuery("update purchase set status = 'DELIVERED'").executeUpdate()),

  NULL("null", true, (user, others) -> loaded(user).setStatus(nothing())),

  BORN(
      "born DELIVERED",
      true,
      (user, others) -> user.persist(Purchase.builder().id(2).status(DELIVERED).build())),

  STALE(
      "a stale save without a version",
      true,
      (user, others) -> {
        Plain.Parcel stale = user.find(Plain.Parcel.class, 1L);
        others.in(faster -> faster.find(Plain.Parcel.class, 1L).status = CANCELLED);
        stale.status = PAID;
      });

  final String title;

  /** Whether it goes through an entity, where Hibernate sees it. */
  final boolean throughEntity;

  private final Steps steps;

  Way(String title, boolean throughEntity, Steps steps) {
    this.title = title;
    this.throughEntity = throughEntity;
    this.steps = steps;
  }

  /** Goes it, up to and with the flush. */
  void go(EntityManager user, Database others) {
    try {
      steps.go(user, others);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    user.flush();
  }

  /** Its row in docs/database.md. */
  String row() {
    return "| " + title + " | " + (throughEntity ? "refused" : "not seen") + " | refused |";
  }

  private interface Steps {
    void go(EntityManager user, Database others) throws Exception;
  }

  private static Purchase loaded(EntityManager user) {
    return user.find(Purchase.class, 1L);
  }

  @SuppressWarnings("NullAway") // that is the fault
  private static OrderStatus nothing() {
    return null;
  }
}
