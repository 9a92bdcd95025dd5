package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a service with Spring sees when Hibernate refuses at the commit: the refusal as the cause.
 */
class GuardedByHibernateTest {

  private final Database database = new Database();
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
  void theRefusalIsTheCause() {
    JpaTransactionManager transactions = new JpaTransactionManager(database.factory());
    transactions.setJpaDialect(new HibernateJpaDialect());
    InvalidDataAccessApiUsageException refused =
        assertThrows(
            InvalidDataAccessApiUsageException.class,
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> set(current.find(Invoice.class, 1L), InvoiceStatus.PAID)));
    IllegalTransitionException cause = (IllegalTransitionException) refused.getCause();
    assertEquals(Refusal.Kind.UNDECLARED, cause.refusal().kind());
    assertEquals(InvoiceStatus.DRAFT, database.stored(Invoice.class, 1).status());
  }

  /** Past the methods of the entity. */
  private static void set(Invoice invoice, InvoiceStatus status) {
    try {
      Field field = Invoice.class.getDeclaredField("status");
      field.setAccessible(true);
      field.set(invoice, status);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
