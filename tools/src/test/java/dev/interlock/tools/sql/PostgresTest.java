package dev.interlock.tools.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.tools.testing.ParcelStatus;
import dev.interlock.tools.testing.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL says and does under a script. */
class PostgresTest {

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = Postgres.schema("parcels");
    run("create table parcels (id bigint primary key, status varchar(20), note text)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private static LifecycleSql sql() {
    return LifecycleSql.of(ParcelStatus.class, Dialect.POSTGRESQL, "parcels", "status");
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int each = 1; each <= found.getMetaData().getColumnCount(); each++) {
          row.add(found.getString(each));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  @Test
  void saysWhatIsWrongAndWhatIsAllowed() throws SQLException {
    run(sql().install().text());
    assertThatThrownBy(() -> run("insert into parcels values (1, 'PAID')"))
        .hasMessageContaining("parcels.status can't begin as PAID; it may begin as PLACED");
    run("insert into parcels values (1, 'PLACED')");
    assertThatThrownBy(() -> run("update parcels set status = 'SHIPPED'"))
        .hasMessageContaining(
            "parcels.status can't go from PLACED to SHIPPED; it may go to PAID, CANCELLED");
    run("update parcels set status = 'CANCELLED', note = 'x'");
    run("update parcels set status = 'CANCELLED', note = 'y'");
    assertThatThrownBy(() -> run("update parcels set status = null"))
        .hasMessageContaining("parcels_states_of_status");
    assertThatThrownBy(() -> run("update parcels set status = 'UNKNOWN'"))
        .hasMessageContaining("parcels_states_of_status");
  }

  @Test
  void recordsWhatHappenedOnWhichEventByWhom() throws SQLException {
    run(sql().actor().history("id").install().text());
    run(sql().actor().history("id").install().text());
    run("insert into parcels values (7, 'PLACED')");
    run("select set_config('interlock.actor', 'CLERK', false)");
    run("update parcels set status = 'PAID'");
    run("update parcels set status = 'SHIPPED'");
    assertThat(
            rows(
                "select entry, id, coalesce(from_state, '-'), to_state, coalesce(event, '-'),"
                    + " coalesce(actor, '-') from parcels_history_of_status order by entry"))
        .containsExactly(
            "1 7 - PLACED - -", "2 7 PLACED PAID BOOK CLERK", "3 7 PAID SHIPPED SHIP CLERK");
  }
}
