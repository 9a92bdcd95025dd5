package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real PostgreSQL, one for all tests, which ends with them. */
public final class PostgresServer implements Server {

  /** The server. */
  public static final PostgresServer INSTANCE = new PostgresServer();

  private final AtomicInteger schemas = new AtomicInteger();

  private PostgresServer() {}

  /** Starts with the first connection, and ends with the process. */
  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            // Nothing of it outlives the tests, so that nothing has to reach the disk.
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  /** Returns what opens connections to the server, in no schema of a test's. */
  public DataSource dataSource() {
    return Started.SERVER.getPostgresDatabase();
  }

  private static Connection open() throws SQLException {
    return Started.SERVER.getPostgresDatabase().getConnection();
  }

  @Override
  public Connection fresh() throws SQLException {
    Connection connection = open();
    String schema = "s" + schemas.incrementAndGet();
    Servers.run(connection, "set client_min_messages = warning");
    Servers.run(connection, "create schema " + schema);
    connection.setSchema(schema);
    return connection;
  }

  @Override
  public Connection beside(Connection connection) throws SQLException {
    Connection other = open();
    other.setSchema(connection.getSchema());
    return other;
  }

  @Override
  public void tell(Connection connection, Optional<String> actor) throws SQLException {
    try (PreparedStatement told =
        connection.prepareStatement("select set_config('interlock.actor', ?, false)")) {
      told.setString(1, actor.orElse(""));
      told.execute();
    }
  }
}
