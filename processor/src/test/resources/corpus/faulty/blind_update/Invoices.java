// Statements of JPQL, wherever JPA and Spring Data take them.
package corpus.faulty.blind_update;

import dev.interlock.*;

public enum Invoices {
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  DRAFT,

  @Transition(on = "pay", to = "PAID")
  @Transition(on = "cancel", to = "CANCELLED")
  SENT,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  CANCELLED
}

@interface Entity {
  String name() default "";
}

@interface Query {
  String value();

  boolean nativeQuery() default false;
}

@interface NamedQuery {
  String name();

  String query();
}

@interface NamedQueries {
  NamedQuery[] value();
}

interface EntityManager {
  Object createQuery(String statement);
}

interface JpaRepository<T, I> {}

@Entity
@NamedQueries(
    @NamedQuery(
        name = "payAll",
        query = "update Invoice i set i.status = 'PAID'")) // expect: warn [blind-update] The statement sets Invoice.status whatever the row says: it has no where. | allowed: SENT -> PAID fix: add "where i.status in :from", with InvoicesTransitions.sources(Invoices.PAID), or put @SuppressWarnings("interlock:blind-update") on the declaration around it and say why, if that is meant.
class Invoice {
  long id;
  Invoices status = Invoices.DRAFT;
  String note;
}

@Entity(name = "Bill")
class NamedDifferently extends Invoice {
  Invoices status = Invoices.DRAFT;
}

interface InvoiceRepository extends JpaRepository<Invoice, Long> {
  @Query("update Invoice i set i.status = :next where i.id = :id") // expect: warn [blind-update] its where doesn't ask | fix: add "and i.status = :seen", with the state that was moved from, and look whether a row was changed, or
  int pay(long id, Invoices next);

  @Query(
      value =
          "update Invoice as i set i.note = :note, i.status = " // expect: warn [blind-update] Invoice.status | allowed: SENT -> CANCELLED fix: add "and i.status in :from"
              + "corpus.faulty.blind_update.Invoices.CANCELLED where i.id = :id",
      nativeQuery = false)
  int cancel(long id, String note);
}

interface BillRepository extends JpaRepository<NamedDifferently, Long> {
  String ALL = "update Bill b set b.status = :s";

  @Query(ALL) // expect: warn [blind-update] NamedDifferently.status
  int all();
}

class InvoiceService {
  private static final String UPDATE = "UPDATE VERSIONED Invoice SET status = :status ";
  private final EntityManager entities = null;

  void byConstants() {
    entities.createQuery(UPDATE + "WHERE id = :id"); // expect: warn [blind-update] Invoice.status | fix: add "and status = :seen"
    entities.createQuery("update corpus.faulty.blind_update.Invoice i set i.status = 'DRAFT' where i.id = 7"); // expect: warn [blind-update] Invoice.status | allowed: nothing -> DRAFT
  }

  Runnable later() {
    return () -> entities.createQuery("update Invoice set status = :s where note is null"); // expect: warn [blind-update] Invoice.status
  }
}
