package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.IllegalTransitionException;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a refusal leaves behind in memory, in the transaction and in the database. */
class RefusalInTransactionTest {

  private final Database database = new Database();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JpaTransactionManager(database.factory()));
  private final EntityManager current =
      SharedEntityManagerCreator.createSharedEntityManager(database.factory());

  @BeforeEach
  void aDraft() {
    database.store(new Invoice(1));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void thatLeavesTheMethodUndoesTheWholeTransaction() {
    assertThrows(
        IllegalTransitionException.class,
        () ->
            transaction.executeWithoutResult(
                status -> {
                  current.persist(new Invoice(2));
                  new Invoices(current).pay(1);
                }));

    assertEquals(null, database.stored(Invoice.class, 2));
  }

  /** The inner method runs in the outer one's transaction, as @Transactional has it by default. */
  @Test
  void thatIsCaughtOutsideTheInnerMethodUndoesItAllTheSame() {
    assertThrows(
        UnexpectedRollbackException.class,
        () ->
            transaction.executeWithoutResult(
                outer -> {
                  current.persist(new Invoice(2));
                  assertThrows(
                      IllegalTransitionException.class,
                      () ->
                          transaction.executeWithoutResult(inner -> new Invoices(current).pay(1)));
                }));

    assertEquals(null, database.stored(Invoice.class, 2));
  }

  @Test
  void thatIsCaughtWhereItIsThrownKeepsWhatWasDoneBefore() {
    transaction.executeWithoutResult(
        status -> {
          Invoice invoice = current.find(Invoice.class, 1L);
          invoice.send();
          assertThrows(IllegalTransitionException.class, invoice::send);
        });

    assertEquals(InvoiceStatus.SENT, database.stored(Invoice.class, 1).status());
  }

  @Test
  void aRollbackDoesNotMoveTheObjectBack() {
    Invoice[] loaded = new Invoice[1];
    transaction.executeWithoutResult(
        status -> {
          loaded[0] = current.find(Invoice.class, 1L);
          loaded[0].send();
          status.setRollbackOnly();
        });

    assertEquals(InvoiceStatus.SENT, loaded[0].status());
    assertEquals(InvoiceStatus.DRAFT, database.stored(Invoice.class, 1).status());
  }
}
