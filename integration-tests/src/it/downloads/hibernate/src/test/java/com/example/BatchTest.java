package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that was stored under a former name. */
class BatchTest {

  private final Database database = new Database();

  @BeforeEach
  void storedLongAgo() {
    // Hibernate 7 would check what its converter writes today.
    sql("drop table batch");
    sql("create table batch (id bigint primary key, version bigint, status varchar(255))");
    sql("insert into batch values (1, 0, 'BUSY')");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void isReadAsTodaysState() {
    assertEquals(BatchStatus.RUNNING, database.stored(Batch.class, 1).status());
  }

  @Test
  void isWrittenUnderTodaysName() {
    EntityManager user = database.user();
    user.find(Batch.class, 1L).finish();
    user.getTransaction().commit();
    assertEquals("DONE", text());
  }

  @Test
  void whatNoStateWasCalledIsTold() {
    sql("update batch set status = 'BSY'");
    PersistenceException unread =
        assertThrows(PersistenceException.class, () -> database.stored(Batch.class, 1));
    Throwable cause = unread;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertEquals(IllegalArgumentException.class, cause.getClass());
  }

  private void sql(String statement) {
    EntityManager user = database.user();
    user.createNativeQuery(statement).executeUpdate();
    user.getTransaction().commit();
  }

  private String text() {
    return (String) database.user().createNativeQuery("select status from batch").getSingleResult();
  }
}
