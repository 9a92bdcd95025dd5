package dev.interlock.tools.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL, one for all tests, which ends with them. */
public final class Postgres {

  private static final EmbeddedPostgres SERVER = start();

  private Postgres() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          // Nothing of it outlives the tests, so that nothing has to reach the disk.
          .setServerConfig("fsync", "off")
          .setServerConfig("max_connections", "40")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a connection to a schema of its own, which is made anew. */
  public static Connection schema(String name) throws SQLException {
    Connection connection = open();
    try (var statement = connection.createStatement()) {
      statement.execute("set client_min_messages = warning");
      statement.execute("drop schema if exists \"" + name + "\" cascade");
      statement.execute("create schema \"" + name + "\"");
      statement.execute("set search_path = \"" + name + "\"");
    }
    return connection;
  }

  /** Opens a connection. */
  public static Connection open() throws SQLException {
    return SERVER.getPostgresDatabase().getConnection();
  }
}
