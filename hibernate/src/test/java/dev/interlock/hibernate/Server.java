package dev.interlock.hibernate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL for all tests of this JVM; it ends with it. */
final class Server {

  private static final EmbeddedPostgres POSTGRES = start();

  private static int databases;

  private Server() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          // Nothing of it outlives the tests, so that nothing has to reach the disk.
          .setServerConfig("fsync", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database and returns its address. */
  static synchronized String database() {
    String name = "test" + ++databases;
    try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    // A test that waits for itself fails.
    return POSTGRES.getJdbcUrl("postgres", name) + "&options=-c%20lock_timeout=10000";
  }
}
