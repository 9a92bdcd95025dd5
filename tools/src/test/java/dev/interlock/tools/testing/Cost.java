package dev.interlock.tools.testing;

import static dev.interlock.tools.testing.Servers.run;

import com.example.OrderStatus;
import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an update costs on PostgreSQL: with nothing, by a hand-written condition, and under the
 * triggers, in turns, in one process. {@code docs/database.md} has the command and the figures.
 */
public final class Cost {

  private static final int ROWS = 2_000;
  private static final int ROUNDS = Integer.getInteger("rounds", 15);

  private Cost() {}

  /** A way to keep a column. */
  private enum Way {
    NOTHING("update %s set status = ? where id = ?"),
    BY_HAND("update %s set status = ? where id = ? and status = ?"),
    TRIGGER("update %s set status = ? where id = ?"),
    TRIGGER_HISTORY("update %s set status = ? where id = ?"),
    TRIGGER_ACTOR("update %s set status = ? where id = ?");

    private final String update;

    Way(String update) {
      this.update = update;
    }

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Prints the median time of an update for each way.
   *
   * @param args none
   */
  public static void main(String[] args) throws SQLException {
    Map<Way, long[]> times = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      times.put(way, new long[ROUNDS]);
    }
    try (Connection connection = PostgresServer.INSTANCE.fresh()) {
      for (Way way : Way.values()) {
        make(connection, way);
      }
      for (int round = -3; round < ROUNDS; round++) {
        for (Way way : Way.values()) {
          long nanos = round(connection, way);
          if (round >= 0) {
            times.getOrDefault(way, new long[0])[round] = nanos;
          }
        }
      }
    }
    for (Way way : Way.values()) {
      long[] sorted = times.getOrDefault(way, new long[0]);
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%-16s %6.1f microseconds an update (of %d rounds, quartiles %.1f to %.1f)%n",
          way.table(),
          sorted[ROUNDS / 2] / 1e3,
          ROUNDS,
          sorted[ROUNDS / 4] / 1e3,
          sorted[ROUNDS * 3 / 4] / 1e3);
    }
    System.exit(0);
  }

  private static void make(Connection connection, Way way) throws SQLException {
    run(connection, "create table " + way.table() + " (id int primary key, status varchar(20))");
    LifecycleSql sql =
        LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, way.table(), "status");
    switch (way) {
      case NOTHING, BY_HAND -> {}
      case TRIGGER -> sql.install().run(connection);
      case TRIGGER_HISTORY -> sql.history("id").install().run(connection);
      case TRIGGER_ACTOR -> sql.actor().install().run(connection);
    }
    run(connection, "set interlock.actor = 'CUSTOMER'");
  }

  /** Moves new rows from PLACED to PAID in one transaction; returns the time of one. */
  private static long round(Connection connection, Way way) throws SQLException {
    run(connection, "truncate " + way.table());
    run(
        connection,
        "insert into %s select i, 'PLACED' from generate_series(1, %d) i"
            .formatted(way.table(), ROWS));
    connection.setAutoCommit(false);
    try (PreparedStatement update =
        connection.prepareStatement(way.update.formatted(way.table()))) {
      long start = System.nanoTime();
      for (int id = 1; id <= ROWS; id++) {
        update.setString(1, "PAID");
        update.setInt(2, id);
        if (way == Way.BY_HAND) {
          update.setString(3, "PLACED");
        }
        update.executeUpdate();
      }
      long time = System.nanoTime() - start;
      connection.commit();
      return time / ROWS;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
