// Statements that ask, that have nothing to ask, and those that nobody can read from here.
package corpus.sound.usage;

import dev.interlock.*;

/** How an invoice stands. */
public enum Statements {
  /** It is written. */
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  DRAFT,

  /** It is sent. */
  @State(terminal = true)
  SENT
}

@interface Entity {}

@interface Version {}

@interface Query {
  String value();

  boolean nativeQuery() default false;
}

interface Session {
  Object createQuery(String statement);

  Object createNativeQuery(String statement);
}

@Entity
class Invoice {
  private Statements status = Statements.DRAFT;
  String state;
  @Version private long version;

  Statements status() {
    return status;
  }
}

/** What an invoice was, and what it is to be. */
@Entity
class Plan {
  Statements before;
  Statements after;
}

@Entity
class InvoiceLog {
  Statements status;
}

class Unrelated {
  private Statements status;

  Statements status() {
    return status;
  }
}

interface Repository {
  @Query("update Invoice i set i.status = :next where i.id = :id and i.status = :seen")
  int asking();

  @Query("update Invoice i set i.status = :next where i.id = :id and i.version = :version")
  int byVersion();

  @Query(value = "update invoice set status = 'SENT'", nativeQuery = true)
  int inSql();

  @Query("update Invoice i set i.state = 'x'")
  int ofAnother();

  @Query("select i from Invoice i where i.status = :status")
  int reading();

  @Query("delete from Invoice i")
  int deleting();

  /** Every row, on the day of the migration. */
  @Query("update Invoice i set i.status = :next")
  @SuppressWarnings("interlock:blind-update")
  int meant();
}

class Service {
  void run(Session session, String part) {
    session.createQuery("update Invoice i set i.status = :next where i.status in :from");
    session.createQuery("update Unknown u set u.status = :next");
    session.createQuery("update Unrelated u set u.status = :next");
    session.createQuery("update Invoice i set i.status = :next " + part);
    session.createQuery(
        "update Invoice i set i.status = (select max(x.status) from Invoice x where x.status = 1)");
    session.createNativeQuery("update invoice set status = 'SENT'");
    session.createQuery("update Invoice i set i.status");
    session.createQuery("update Plan p set p.before = p.after");
    session.createQuery("update InvoiceLog l set l.status = :status");
    session.createQuery("");
  }
}
