package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.IllegalTransitionException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guard that reads other rows, asked by two users at once. */
class WriteSkewTest {

  private final Database database = new Database();
  private final EntityManager first = database.user();
  private final EntityManager second = database.user();

  @BeforeEach
  void twoLoansOfOneCustomer() {
    Customer customer = new Customer(1);
    database.store(customer, new Loan(1, customer), new Loan(2, customer));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void bothPassIfNothingIsLocked() {
    grant(first, 1);
    grant(second, 2);
    first.getTransaction().commit();
    second.getTransaction().commit();

    assertEquals(LoanStatus.GRANTED, database.stored(Loan.class, 1).status());
    assertEquals(LoanStatus.GRANTED, database.stored(Loan.class, 2).status());
  }

  @Test
  void theSecondIsRefusedIfBothRaiseTheVersionOfWhatTheyShare() {
    lockCustomer(first, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    lockCustomer(second, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    grant(first, 1);
    grant(second, 2);
    first.getTransaction().commit();

    Exception refused = assertThrows(Exception.class, second.getTransaction()::commit);
    assertEquals(OptimisticLockException.class, refused.getCause().getClass());
    assertEquals(LoanStatus.ASKED, database.stored(Loan.class, 2).status());
  }

  @Test
  void theSecondWaitsForALockAndThenItsGuardSaysNo() {
    lockCustomer(first, LockModeType.PESSIMISTIC_WRITE);
    grant(first, 1);
    EntityManager impatient = database.user();
    impatient.setProperty("jakarta.persistence.lock.timeout", 0);
    assertThrows(
        PersistenceException.class, () -> lockCustomer(impatient, LockModeType.PESSIMISTIC_WRITE));
    first.getTransaction().commit();

    lockCustomer(second, LockModeType.PESSIMISTIC_WRITE);
    assertThrows(IllegalTransitionException.class, () -> grant(second, 2));
  }

  private static void lockCustomer(EntityManager user, LockModeType mode) {
    user.find(Customer.class, 1L, mode);
  }

  private static void grant(EntityManager user, long id) {
    Loan loan = user.find(Loan.class, id);
    loan.grant(
        () ->
            user.createQuery(
                        "select count(l) from Loan l where l.customer = :customer and l.status = :granted",
                        Long.class)
                    .setParameter("customer", loan.customer())
                    .setParameter("granted", LoanStatus.GRANTED)
                    .getSingleResult()
                == 0);
  }
}
