package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The servers that tests run on: those on the class path, and those of a profile. */
public final class Servers {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Servers() {}

  private static final List<Server> ALL =
      Stream.concat(
              Stream.of(PostgresServer.INSTANCE, new Sqlite(), new Hsqldb(), new H2()),
              MariaDbServer.all())
          .filter(server -> server.dialect().name().matches(System.getProperty("servers", ".*")))
          .toList();

  /** Returns those that this build has, or of them those that -Dservers names. */
  public static List<Server> all() {
    return ALL;
  }

  /** Runs a statement. */
  public static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** SQLite, in memory. */
  record Sqlite() implements Server {

    @Override
    public Dialect dialect() {
      return Dialect.SQLITE;
    }

    @Override
    public Connection fresh() throws SQLException {
      return DriverManager.getConnection(
          "jdbc:sqlite:file:m" + COUNT.incrementAndGet() + "?mode=memory&cache=shared");
    }

    @Override
    public Connection beside(Connection connection) throws SQLException {
      return DriverManager.getConnection(connection.getMetaData().getURL());
    }

    @Override
    public void tell(Connection connection, Optional<String> actor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasActors() {
      return false;
    }
  }

  /** HSQLDB, in memory. */
  record Hsqldb() implements Server {

    @Override
    public Dialect dialect() {
      return Dialect.HSQLDB;
    }

    @Override
    public Connection fresh() throws SQLException {
      return DriverManager.getConnection(
          "jdbc:hsqldb:mem:m" + COUNT.incrementAndGet() + ";shutdown=true");
    }

    @Override
    public Connection beside(Connection connection) throws SQLException {
      return DriverManager.getConnection(connection.getMetaData().getURL());
    }

    @Override
    public void tell(Connection connection, Optional<String> actor) throws SQLException {
      // What another transaction was told is gone with it.
      if (actor.isPresent()) {
        try (PreparedStatement told =
            connection.prepareStatement("insert into interlock_actor values (?)")) {
          told.setString(1, actor.get());
          told.executeUpdate();
        }
      }
    }
  }

  /** H2, in memory. */
  record H2() implements Server {

    @Override
    public Dialect dialect() {
      return Dialect.H2;
    }

    @Override
    public Connection fresh() throws SQLException {
      return DriverManager.getConnection("jdbc:h2:mem:m" + COUNT.incrementAndGet());
    }

    @Override
    public Connection beside(Connection connection) throws SQLException {
      return DriverManager.getConnection(connection.getMetaData().getURL());
    }

    @Override
    public void tell(Connection connection, Optional<String> actor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasActors() {
      return false;
    }

    @Override
    public boolean hasTriggers() {
      return false;
    }
  }
}
