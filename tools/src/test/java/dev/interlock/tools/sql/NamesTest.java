package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.StateGraph;
import dev.interlock.tools.testing.OddNames;
import dev.interlock.tools.testing.Rows;
import dev.interlock.tools.testing.ScanStatus;
import dev.interlock.tools.testing.Server;
import dev.interlock.tools.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever tables, columns and states are called, a script means them and nothing else. */
class NamesTest {

  static Stream<Server> servers() {
    return Servers.all().stream().filter(Server::hasTriggers);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void quotesWhateverItIsGiven(Server server) throws SQLException {
    Dialect dialect = server.dialect();
    String table = "\"it's; drop table -- `x` \"\"y\"\" $lifecycle$ // \u00fc\"";
    String column = "\"select %s ' \"\"\"";
    String quotedTable = dialect.quoted("it's; drop table -- `x` \"y\" $lifecycle$ // \u00fc");
    String quotedColumn = dialect.quoted("select %s ' \"");
    try (Connection connection = server.fresh()) {
      run(
          connection,
          "create table %s (%s int primary key, %s varchar(40))"
              .formatted(quotedTable, dialect.quoted("the id"), quotedColumn));
      LifecycleSql sql =
          LifecycleSql.of(OddNames.class, dialect, table, column).history("\"the id\"");
      sql.install().run(connection);
      sql.through().install().run(connection);
      sql.install().run(connection);
      run(connection, "insert into " + quotedTable + " values (1, 'A$lifecycle$')");
      assertThatThrownBy(
              () ->
                  run(connection, "update " + quotedTable + " set " + quotedColumn + " = 'select'"))
          .hasMessageContaining("can't go");
      for (String state : List.of("\u00dcBERF\u00c4LLIG", "select", "Select")) {
        run(connection, "update %s set %s = '%s'".formatted(quotedTable, quotedColumn, state));
      }
      assertThat(
              Rows.of(
                  connection,
                  "select * from "
                      + dialect.quoted(
                          new ObjectNames(
                                  dialect,
                                  "it's; drop table -- `x` \"y\" $lifecycle$ // \u00fc",
                                  "select %s ' \"")
                              .history())))
          .hasSize(4);
      sql.remove().run(connection);
      run(connection, "update " + quotedTable + " set " + quotedColumn + " = 'anything'");
    }
  }

  /** Tables that begin alike, and are as long as the server takes, don't share an object. */
  @ParameterizedTest
  @MethodSource("servers")
  void longNamesDontClash(Server server) throws SQLException {
    String beginning = "a".repeat(Math.min(server.dialect().longest(), 300) - 1);
    try (Connection connection = server.fresh()) {
      for (String end : List.of("b", "c")) {
        run(
            connection,
            "create table %s%s (id int primary key, state varchar(40))".formatted(beginning, end));
        LifecycleSql.of(ScanStatus.class, server.dialect(), beginning + end, "state")
            .history("id")
            .install()
            .run(connection);
      }
      for (String end : List.of("b", "c")) {
        run(connection, "insert into %s%s values (1, 'QUEUED')".formatted(beginning, end));
        assertThatThrownBy(
                () -> run(connection, "update %s%s set state = 'DONE'".formatted(beginning, end)))
            .hasMessageContaining("can't go");
      }
    }
  }

  @Test
  void objectsOfTwoColumnsAreNeverCalledAlike() {
    Dialect dialect = Dialect.MARIADB;
    assertThat(new ObjectNames(dialect, "a_moves_of_b", "c").moves())
        .isNotEqualTo(new ObjectNames(dialect, "a", "b_moves_of_c").moves());
    assertThat(new ObjectNames(dialect, "orders", "status").moves())
        .isEqualTo("orders_moves_of_status");
    String table = "\u00e4".repeat(31);
    String name = new ObjectNames(Dialect.POSTGRESQL, table, "status").moves();
    assertThat(Dialect.POSTGRESQL.length(name)).isLessThanOrEqualTo(63);
    assertThat(name).isEqualTo(new ObjectNames(Dialect.POSTGRESQL, table, "status").moves());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "or ders",
        "orders;",
        "orders--",
        "1orders",
        "\"",
        "\"\"",
        "\"a",
        "a\"b",
        "a.",
        ".a",
        "a..b",
        "a.b.c",
        "orders'",
        "(select 1)",
        "\"a\nb\"",
        "\"a\\b\"",
        "\"a\u202eb\"",
        "a\u0000b"
      })
  void whatIsNoTableIsRefused(String table) {
    assertThatThrownBy(() -> LifecycleSql.of(ScanStatus.class, Dialect.POSTGRESQL, table, "status"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("table");
  }

  @Test
  void namesAreReadAsTheServerReadsThem() {
    assertThat(Target.of(Dialect.POSTGRESQL, "Shop.Orders", "\u00c4State").quotedTable())
        .isEqualTo("\"shop\".\"orders\"");
    assertThat(Target.of(Dialect.POSTGRESQL, "\"Orders\"", "\u00c4State").quotedColumn())
        .isEqualTo("\"\u00c4state\"");
    assertThat(Target.of(Dialect.HSQLDB, "orders", "Status").quotedColumn())
        .isEqualTo("\"STATUS\"");
    assertThat(Target.of(Dialect.MARIADB, "`Or``ders`", "status").quotedTable())
        .isEqualTo("`Or``ders`");
  }

  @Test
  void saysWhatIsTooLongOrNone() {
    assertThatThrownBy(
            () -> LifecycleSql.of(ScanStatus.class, Dialect.POSTGRESQL, "a".repeat(64), "status"))
        .hasMessage(
            "the table %s is too long: 64 of at most 63 that PostgreSQL takes of a name",
            "a".repeat(64));
    assertThatThrownBy(() -> Dialect.of("oracle"))
        .hasMessage(
            "'oracle' is no dialect; there are postgresql, mariadb, mysql, sqlite, hsqldb, h2");
    LifecycleSql sql = LifecycleSql.of(ScanStatus.class, Dialect.POSTGRESQL, "scans", "status");
    assertThatThrownBy(() -> sql.history("Event"))
        .hasMessage("the key column event is called like a column of the history itself");
    assertThatThrownBy(sql::history).hasMessageContaining("needs the columns");
    assertThatThrownBy(() -> sql.actor("a'b.c")).hasMessageContaining("can't tell the actor");
    assertThatThrownBy(LifecycleSql.of(ScanStatus.class, Dialect.SQLITE, "scans", "status")::actor)
        .hasMessageContaining("SQLite has no variable");
  }

  @Test
  void anEventThatCouldEndACommentIsRefused() {
    StateGraph<ScanStatus> graph =
        StateGraph.builder(ScanStatus.class)
            .initial(ScanStatus.QUEUED)
            .events("x\ndrop table scans; --")
            .arc(ScanStatus.QUEUED, ScanStatus.DONE)
            .on("x\ndrop table scans; --")
            .build();
    assertThatThrownBy(
            () -> LifecycleSql.of(graph, Dialect.POSTGRESQL, "scans", "status").install())
        .hasMessageContaining("the event 'x?drop table scans; --' can't be written");
  }
}
