package dev.interlock.tools.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table under a lifecycle, in which all is tried and nothing remains. */
public final class Trial implements AutoCloseable {

  private static final String UNDONE = "UNDO0";

  private final Server server;
  private final Connection connection;
  private final List<String> states;

  /** Makes the table, with a row in each state, before anything watches it. */
  public Trial(Server server, List<String> states) throws SQLException {
    this.server = server;
    this.connection = server.fresh();
    this.states = states;
    Servers.run(connection, "create table machines (id int primary key, state varchar(255))");
    try (PreparedStatement row =
        connection.prepareStatement("insert into machines values (?, ?)")) {
      for (int id = 0; id < states.size(); id++) {
        row.setInt(1, id);
        row.setString(2, states.get(id));
        row.addBatch();
      }
      row.executeBatch();
    }
    if (onServer()) {
      onServer("attempt_update(i int, s text)", "update machines set state = s where id = i");
      onServer("attempt_insert(i int, s text)", "insert into machines values (i, s)");
    }
  }

  /** PostgreSQL tries within itself: else a pair costs two ways there and back. */
  private boolean onServer() {
    return server == PostgresServer.INSTANCE;
  }

  private void onServer(String function, String statement) throws SQLException {
    Servers.run(
        connection,
        """
        create function %s returns boolean language plpgsql as $$
        begin
          %s;
          raise sqlstate '%s';
        exception
          when check_violation then return false;
          when sqlstate '%3$s' then return true;
        end
        $$"""
            .formatted(function, statement, UNDONE));
  }

  /** Returns the connection. */
  public Connection connection() {
    return connection;
  }

  /** Returns the changes that pass, {@code A -> B}, of all from a state to a value. */
  public Set<String> updates(List<String> values, Optional<String> actor) throws SQLException {
    Set<String> passed = new TreeSet<>();
    if (onServer()) {
      server.tell(connection, actor);
      for (List<String> pair :
          passing("attempt_update(m.id, v), m.state, v from machines m", values)) {
        passed.add(pair.get(0) + " -> " + pair.get(1));
      }
      return passed;
    }
    connection.setAutoCommit(false);
    try (PreparedStatement update =
        connection.prepareStatement("update machines set state = ? where id = ?")) {
      for (int id = 0; id < states.size(); id++) {
        for (String value : values) {
          update.setString(1, value);
          update.setInt(2, id);
          if (passes(update, actor)) {
            passed.add(states.get(id) + " -> " + value);
          }
        }
      }
    }
    connection.setAutoCommit(true);
    return passed;
  }

  /** Returns the values with which a row may begin. */
  public Set<String> inserts(List<String> values, Optional<String> actor) throws SQLException {
    Set<String> passed = new TreeSet<>();
    if (onServer()) {
      server.tell(connection, actor);
      passing("attempt_insert(-1, v), v, v from (values (1)) one", values)
          .forEach(each -> passed.add(each.get(0)));
      return passed;
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into machines values (-1, ?)")) {
      for (String value : values) {
        insert.setString(1, value);
        if (passes(insert, actor)) {
          passed.add(String.valueOf(value));
        }
      }
    }
    connection.setAutoCommit(true);
    return passed;
  }

  private boolean passes(PreparedStatement statement, Optional<String> actor) throws SQLException {
    if (server.hasActors()) {
      server.tell(connection, actor);
    }
    try {
      statement.executeUpdate();
      return true;
    } catch (SQLException e) {
      Refused.check(server, e);
      return false;
    } finally {
      connection.rollback();
    }
  }

  private List<List<String>> passing(String query, List<String> values) throws SQLException {
    List<List<String>> passing = new ArrayList<>();
    try (PreparedStatement all =
        connection.prepareStatement("select " + query + " cross join unnest(?::text[]) v")) {
      all.setArray(1, connection.createArrayOf("text", values.toArray()));
      ResultSet found = all.executeQuery();
      while (found.next()) {
        if (found.getBoolean(1)) {
          passing.add(List.of(found.getString(2), String.valueOf(found.getString(3))));
        }
      }
    }
    return passing;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
