package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.StateGraph.Step;
import dev.interlock.tools.testing.Rows;
import dev.interlock.tools.testing.Server;
import dev.interlock.tools.testing.Servers;
import dev.interlock.tools.testing.TicketStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two writers that don't look at what is there, on the same row at the same time: whatever they
 * want, the history of each row is a way through the lifecycle. Each row is a race.
 */
class RacesTest {

  private static final int RACES = Boolean.getBoolean("interlock.full") ? 10_000 : 300;

  static Stream<Arguments> servers() {
    // SQLite has one writer at a time.
    return Servers.all().stream()
        .filter(server -> server.hasTriggers() && server.dialect() != Dialect.SQLITE)
        .flatMap(
            server ->
                Stream.of(
                        Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_SERIALIZABLE)
                    .map(isolation -> Arguments.of(server, isolation)));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void noIllegalStepIsEverRecorded(Server server, int isolation) throws Exception {
    try (Connection connection = server.fresh()) {
      run(connection, "create table tickets (id int primary key, status varchar(20))");
      LifecycleSql.of(TicketStatus.class, server.dialect(), "tickets", "status")
          .history("id")
          .install()
          .run(connection);
      for (int id = 0; id < RACES; id++) {
        run(connection, "insert into tickets values (" + id + ", 'NEW')");
      }
      int moves = race(server, connection, isolation);
      Map<String, List<String>> histories = histories(connection);
      assertThat(histories).hasSize(RACES);
      StateGraph<TicketStatus> graph = StateGraph.of(TicketStatus.class);
      int recorded = 0;
      for (Map.Entry<String, List<String>> history : histories.entrySet()) {
        List<Step<TicketStatus>> steps =
            history.getValue().stream().map(to -> Step.to(TicketStatus.valueOf(to))).toList();
        assertThat(graph.firstIllegalStepFromStart(steps)).as(history.toString()).isEmpty();
        recorded += steps.size() - 1;
      }
      assertThat(recorded).as("what was committed is what is recorded").isEqualTo(moves);
    }
  }

  private static int race(Server server, Connection connection, int isolation) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier start = new CyclicBarrier(2);
      List<Future<Integer>> both = new ArrayList<>();
      for (int seed = 1; seed <= 2; seed++) {
        both.add(writers.submit(writer(server, connection, isolation, start, new Random(seed))));
      }
      int moves = 0;
      for (Future<Integer> each : both) {
        moves += each.get();
      }
      return moves;
    } finally {
      writers.shutdownNow();
    }
  }

  private static Callable<Integer> writer(
      Server server, Connection of, int isolation, CyclicBarrier start, Random random) {
    return () -> {
      int moves = 0;
      TicketStatus[] states = TicketStatus.values();
      try (Connection connection = server.beside(of)) {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isolation);
        try (PreparedStatement update =
            connection.prepareStatement(
                "update tickets set status = ? where id = ? and status <> ?")) {
          for (int id = 0; id < RACES; id++) {
            start.await();
            for (int move = 0; move < 3; move++) {
              String to = states[1 + random.nextInt(states.length - 1)].name();
              update.setString(1, to);
              update.setInt(2, id);
              update.setString(3, to);
              moves += committed(connection, update);
            }
          }
        }
      }
      return moves;
    };
  }

  /** A refusal, and what a server says to one of two that can't both be right, is no move. */
  private static int committed(Connection connection, PreparedStatement update)
      throws SQLException {
    try {
      int changed = update.executeUpdate();
      connection.commit();
      return changed;
    } catch (SQLException e) {
      connection.rollback();
      assertThat(e.getSQLState()).as(e.getMessage()).matches("23...|40...");
      return 0;
    }
  }

  private static Map<String, List<String>> histories(Connection connection) throws SQLException {
    Map<String, List<String>> histories = new LinkedHashMap<>();
    for (String row :
        Rows.of(
            connection,
            "select id, from_state, to_state from tickets_history_of_status order by entry")) {
      String[] cells = row.split(" ", -1);
      List<String> states = histories.computeIfAbsent(cells[0], id -> new ArrayList<>());
      assertThat(cells[1]).isEqualTo(states.isEmpty() ? "-" : states.get(states.size() - 1));
      states.add(cells[2]);
    }
    return histories;
  }
}
