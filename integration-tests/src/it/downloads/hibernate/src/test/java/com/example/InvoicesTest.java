package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two users of one invoice: what the second may overwrite, and what is refused. */
class InvoicesTest {

  private final Database database = new Database();
  private final EntityManager first = database.user();
  private final EntityManager second = database.user();

  @BeforeEach
  void aSentInvoice() {
    Invoice invoice = new Invoice(1);
    invoice.send();
    database.store(invoice);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void ofTwoThatLoadedItTheSecondIsRefused() {
    second.find(Invoice.class, 1L).cancel();
    new Invoices(first).pay(1);
    first.getTransaction().commit();

    assertThrows(OptimisticLockException.class, second::flush);
    assertEquals(InvoiceStatus.PAID, stored());
  }

  /** Why a statement has to raise the version itself: here a paid invoice is cancelled. */
  @ParameterizedTest
  @CsvSource({
    "update Invoice set status = :next, CANCELLED",
    "'update Invoice set status = :next, version = version + 1', PAID",
    "update versioned Invoice set status = :next, PAID"
  })
  void onlyAStatementThatRaisesTheVersionIsSeen(String statement, InvoiceStatus left) {
    second.find(Invoice.class, 1L).cancel();
    first
        .createQuery(statement + " where id = 1 and status = :seen")
        .setParameter("next", InvoiceStatus.PAID)
        .setParameter("seen", InvoiceStatus.SENT)
        .executeUpdate();
    first.getTransaction().commit();

    if (left == InvoiceStatus.PAID) {
      assertThrows(OptimisticLockException.class, second::flush);
    } else {
      second.getTransaction().commit();
    }
    assertEquals(left, stored());
  }

  @Test
  void theGuidesStatementIsSeen() {
    second.find(Invoice.class, 1L).cancel();
    assertTrue(new Invoices(first).payIfUnchanged(first.find(Invoice.class, 1L)));
    first.getTransaction().commit();

    assertThrows(OptimisticLockException.class, second::flush);
    assertEquals(InvoiceStatus.PAID, stored());
  }

  @Test
  void soIsTheGuidesSql() {
    second.find(Invoice.class, 1L).cancel();
    String sql =
        """
        update invoice set status = 'PAID', version = version + 1 where id = ? and status = 'SENT'
        """;
    assertEquals(1, first.createNativeQuery(sql).setParameter(1, 1L).executeUpdate());
    first.getTransaction().commit();

    assertThrows(OptimisticLockException.class, second::flush);
    assertEquals(InvoiceStatus.PAID, stored());
  }

  @Test
  void whoComesLateGetsFalseAndSeesWhy() {
    Invoice loaded = second.find(Invoice.class, 1L);
    new Invoices(first).pay(1);
    first.getTransaction().commit();

    assertFalse(new Invoices(second).payIfUnchanged(loaded));
    assertEquals(InvoiceStatus.PAID, loaded.status());
  }

  /** Without the refresh, the object's own next change would be refused. */
  @Test
  void whatWasLoadedGoesOnAfterTheStatement() {
    Invoice draft = new Invoice(2);
    first.persist(draft);
    draft.send();
    assertTrue(new Invoices(first).payIfUnchanged(draft));
    assertEquals(InvoiceStatus.PAID, draft.status());
    first.getTransaction().commit();

    assertEquals(InvoiceStatus.PAID, database.stored(Invoice.class, 2).status());
  }

  @Test
  void aStatementForManyMovesThoseThatMay() {
    Invoice paid = new Invoice(2);
    paid.send();
    paid.pay();
    database.store(paid, new Invoice(3));
    second.find(Invoice.class, 1L).pay();

    assertEquals(2, new Invoices(first).cancelAll());
    first.getTransaction().commit();

    assertThrows(OptimisticLockException.class, second::flush);
    assertEquals(InvoiceStatus.CANCELLED, stored());
    assertEquals(InvoiceStatus.PAID, database.stored(Invoice.class, 2).status());
  }

  @Test
  void aStatementForManyLosesNothingElse() {
    first.persist(new Customer(1));
    new Invoices(first).cancelAll();
    first.getTransaction().commit();

    assertNotNull(database.stored(Customer.class, 1));
  }

  private InvoiceStatus stored() {
    return database.stored(Invoice.class, 1).status();
  }
}
