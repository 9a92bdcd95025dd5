package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.tools.testing.FormerScanStatus;
import dev.interlock.tools.testing.PostgresServer;
import dev.interlock.tools.testing.Rows;
import dev.interlock.tools.testing.ScanStatus;
import dev.interlock.tools.testing.Server;
import dev.interlock.tools.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lifecycle changes, and what is stored with it. */
class MigrationTest {

  static Stream<Server> servers() {
    return Servers.all().stream().filter(Server::hasTriggers);
  }

  private static LifecycleSql today(Server server) {
    return LifecycleSql.of(ScanStatus.class, server.dialect(), "scans", "status").history("id");
  }

  private static LifecycleSql former(Server server) {
    return LifecycleSql.of(FormerScanStatus.class, server.dialect(), "scans", "status")
        .history("id");
  }

  private static Connection before(Server server) throws SQLException {
    Connection connection = server.fresh();
    run(connection, "create table scans (id int primary key, status varchar(20))");
    former(server).install().run(connection);
    run(connection, "insert into scans values (1, 'QUEUED')");
    run(connection, "insert into scans values (2, 'QUEUED')");
    run(connection, "update scans set status = 'STARTED' where id = 1");
    return connection;
  }

  @ParameterizedTest
  @MethodSource("servers")
  void oneRelease(Server server) throws SQLException {
    try (Connection connection = before(server)) {
      today(server).install().run(connection);
      assertThat(Rows.of(connection, "select id, status from scans order by id"))
          .containsExactly("1 RUNNING", "2 QUEUED");
      refused(connection, "update scans set status = 'STARTED' where id = 2");
      // The former version's transition is gone.
      refused(connection, "update scans set status = 'DONE' where id = 2");
      run(connection, "update scans set status = 'DONE' where id = 1");
      assertThat(
              Rows.of(
                  connection,
                  "select id, from_state, to_state, event from scans_history_of_status order by 1, 2"
                      .replace("scans_history_of_status", history(server))))
          .contains("1 QUEUED STARTED START", "1 RUNNING DONE FINISH")
          .hasSize(4);
    }
  }

  private static String history(Server server) {
    return server.dialect().folded("scans_history_of_status");
  }

  @ParameterizedTest
  @MethodSource("servers")
  void rollingRelease(Server server) throws SQLException {
    try (Connection connection = before(server)) {
      today(server).rolling().install().run(connection);
      // An older version goes on by the former name, a newer one by today's.
      run(connection, "update scans set status = 'STARTED' where id = 2");
      run(connection, "update scans set status = 'DONE' where id = 2");
      run(connection, "update scans set status = 'RUNNING' where id = 1");
      run(connection, "update scans set status = 'BUSY' where id = 1");
      refused(connection, "update scans set status = 'QUEUED' where id = 1");
      refused(connection, "insert into scans values (3, 'BUSY')");
      today(server).install().run(connection);
      assertThat(Rows.of(connection, "select id, status from scans order by id"))
          .containsExactly("1 RUNNING", "2 DONE");
      refused(connection, "update scans set status = 'BUSY' where id = 1");
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whatIsTakenAwayHoldsNothing(Server server) throws SQLException {
    try (Connection connection = before(server)) {
      former(server).remove().run(connection);
      former(server).remove().run(connection);
      run(connection, "update scans set status = 'whatever'");
      run(connection, "insert into scans values (3, null)");
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whatIsStoredAndNoStateStopsTheScript(Server server) throws SQLException {
    try (Connection connection = server.fresh()) {
      run(connection, "create table scans (id int primary key, status varchar(20))");
      run(connection, "insert into scans values (1, 'LOST')");
      assertThatThrownBy(() -> today(server).install().run(connection))
          .isInstanceOf(SQLException.class);
    }
  }

  /** What was in force before stays in force. */
  @Test
  void aScriptThatFailsChangesNothingInPostgres() throws SQLException {
    Server server = PostgresServer.INSTANCE;
    try (Connection connection = before(server);
        Connection other = server.beside(connection)) {
      run(connection, "alter table scans drop constraint scans_states_of_status");
      run(connection, "alter table scans disable trigger user");
      run(connection, "update scans set status = 'LOST' where id = 2");
      run(connection, "alter table scans enable trigger user");
      assertThatThrownBy(() -> run(other, today(server).install().text()))
          .hasMessageContaining("scans_states_of_status");
      run(other, "rollback");
      refused(connection, "update scans set status = 'QUEUED' where id = 1");
    }
  }

  private static void refused(Connection connection, String sql) {
    assertThatThrownBy(() -> run(connection, sql)).as(sql).isInstanceOf(SQLException.class);
  }
}
