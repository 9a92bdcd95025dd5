package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interlock.tools.testing.PostgresServer;
import dev.interlock.tools.testing.Rows;
import dev.interlock.tools.testing.Server;
import dev.interlock.tools.testing.Servers;
import dev.interlock.tools.testing.TicketStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that do something else than they look like, and sessions that set something. */
class GoingRoundTest {

  private static Connection tickets(Server server, String type) throws SQLException {
    Connection connection = server.fresh();
    run(connection, "create table tickets (id int primary key, status " + type + ", note int)");
    LifecycleSql.of(TicketStatus.class, server.dialect(), "tickets", "status")
        .history("id")
        .install()
        .run(connection);
    run(connection, "insert into tickets values (1, 'NEW', 0)");
    return connection;
  }

  private static void refused(Connection connection, String sql) {
    assertThatThrownBy(() -> run(connection, sql)).as(sql).isInstanceOf(SQLException.class);
  }

  private static Server server(Dialect dialect) {
    List<Server> servers =
        Servers.all().stream().filter(each -> each.dialect() == dialect).toList();
    assumeTrue(!servers.isEmpty(), dialect + " is not in this build");
    return servers.get(0);
  }

  @Test
  void anUpsertIsTheUpdateThatItBecomes() throws SQLException {
    try (Connection connection = tickets(PostgresServer.INSTANCE, "text")) {
      String upsert =
          "insert into tickets values (%s, '%s', 0)"
              + " on conflict (id) do update set status = excluded.status";
      run(connection, upsert.formatted(1, "ASSIGNED"));
      refused(connection, upsert.formatted(1, "NEW"));
      refused(connection, upsert.formatted(2, "ASSIGNED"));
    }
  }

  @Test
  void whatAnotherTriggerWritesIsSeen() throws SQLException {
    try (Connection connection = tickets(PostgresServer.INSTANCE, "text")) {
      run(
          connection,
          """
          create function solve() returns trigger language plpgsql as $$
          begin
            new.status := 'SOLVED';
            return new;
          end $$""");
      run(
          connection,
          "create trigger zzz before update of note on tickets for each row execute function"
              + " solve()");
      refused(connection, "update tickets set note = 1");
      run(connection, "update tickets set status = 'ASSIGNED'");
      run(connection, "update tickets set note = 1");
      assertThat(Rows.of(connection, "select to_state from tickets_history_of_status"))
          .containsExactly("NEW", "ASSIGNED", "SOLVED");
    }
  }

  @Test
  void lettersCountWhateverTheCollation() throws SQLException {
    Server server = PostgresServer.INSTANCE;
    try (Connection connection = server.fresh()) {
      run(
          connection,
          "create collation any_case (provider = icu, locale = 'und-u-ks-level2', deterministic ="
              + " false)");
      run(connection, "create table tickets (id int, status text collate any_case)");
      LifecycleSql.of(TicketStatus.class, server.dialect(), "tickets", "status")
          .install()
          .run(connection);
      refused(connection, "insert into tickets values (1, 'new')");
      run(connection, "insert into tickets values (1, 'NEW')");
      refused(connection, "update tickets set status = 'new'");
      refused(connection, "update tickets set status = 'assigned'");
    }
  }

  /** Neither an operator nor a table of the session's own stands in for what is meant. */
  @Test
  void aSessionsOwnSchemaChangesNothing() throws SQLException {
    try (Connection connection = PostgresServer.INSTANCE.fresh()) {
      String schema = connection.getSchema();
      run(connection, "create table tickets (id int, status text)");
      LifecycleSql.of(TicketStatus.class, Dialect.POSTGRESQL, schema + ".tickets", "status")
          .history("id")
          .install()
          .run(connection);
      run(connection, "insert into tickets values (1, 'NEW')");
      run(connection, "create schema own_" + schema);
      run(
          connection,
          "create function own_%s.yes(text, text) returns boolean language sql return true"
              .formatted(schema));
      run(
          connection,
          "create operator own_%1$s.= (leftarg = text, rightarg = text, function = own_%1$s.yes)"
              .formatted(schema));
      run(
          connection,
          "create temp table tickets_history_of_status (like "
              + schema
              + ".tickets_history_of_status including all)");
      run(connection, "set search_path = own_%s, pg_catalog, %1$s".formatted(schema));
      refused(connection, "update %s.tickets set status = 'SOLVED'".formatted(schema));
      run(connection, "update %s.tickets set status = 'ASSIGNED'".formatted(schema));
      assertThat(Rows.of(connection, "select 1 from pg_temp.tickets_history_of_status")).isEmpty();
      assertThat(
              Rows.of(connection, "select 1 from %s.tickets_history_of_status".formatted(schema)))
          .hasSize(2);
    }
  }

  @Test
  void ignoringIsNoWayRoundInMariaDb() throws SQLException {
    try (Connection connection = tickets(server(Dialect.MARIADB), "varchar(20)")) {
      refused(connection, "update ignore tickets set status = 'SOLVED'");
      refused(connection, "insert ignore into tickets values (2, 'SOLVED', 0)");
      refused(connection, "replace into tickets values (1, 'SOLVED', 0)");
      run(connection, "set check_constraint_checks = 0");
      refused(connection, "update tickets set status = 'assigned'");
      refused(connection, "update tickets set status = 'ASSIGNED '");
      refused(connection, "update tickets set status = null");
      run(
          connection,
          "insert into tickets values (1, 'SOLVED', 0) on duplicate key update status = 'ASSIGNED'");
      assertThat(Rows.of(connection, "select status from tickets")).containsExactly("ASSIGNED");
    }
  }

  @Test
  void ignoringIsNoWayRoundInSqlite() throws SQLException {
    try (Connection connection = tickets(server(Dialect.SQLITE), "text collate nocase")) {
      refused(connection, "update or ignore tickets set status = 'SOLVED'");
      refused(connection, "insert or ignore into tickets values (2, 'SOLVED', 0)");
      refused(connection, "insert or replace into tickets values (1, 'SOLVED', 0)");
      refused(connection, "update tickets set status = 'new'");
      refused(connection, "update tickets set status = x'41'");
      assertThat(Rows.of(connection, "select status from tickets")).containsExactly("NEW");
    }
  }

  /** As the documentation says of tables that are partitioned by their status. */
  @Test
  void aRowThatChangesItsPartitionIsRefused() throws SQLException {
    try (Connection connection = PostgresServer.INSTANCE.fresh()) {
      run(connection, "create table tickets (id int, status text) partition by list (status)");
      run(connection, "create table fresh partition of tickets for values in ('NEW')");
      run(connection, "create table others partition of tickets default");
      LifecycleSql.of(TicketStatus.class, Dialect.POSTGRESQL, "tickets", "status")
          .install()
          .run(connection);
      run(connection, "insert into tickets values (1, 'NEW')");
      refused(connection, "update tickets set status = 'ASSIGNED'");
    }
  }
}
