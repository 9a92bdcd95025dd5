package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The same twice, one after the other and at once; and two things of which only one can be. */
@Timeout(120)
class TwiceTest extends Service {

  @Autowired private DataSource database;

  @Test
  void theSecondTimeIsAnsweredLikeTheFirst() {
    long id = order(OrderStatus.PLACED);
    Answer first = move(Role.CUSTOMER, id, "pay");
    Answer second = move(Role.CUSTOMER, id, "pay");
    assertThat(first.status()).isEqualTo(200);
    assertThat(second).isEqualTo(first);
    assertThat(moves(id)).isEqualTo(1);
  }

  @Test
  void aDoubleClickIsOneMove() throws SQLException {
    long id = order(OrderStatus.PLACED);
    List<Answer> answers = atOnce(id, "pay", "pay");
    assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
    assertThat(answers).extracting(answer -> answer.text("status")).containsExactly("PAID", "PAID");
    assertThat(moves(id)).isEqualTo(1);
  }

  @Test
  void ofPayAndCancelOneWins() throws SQLException {
    long id = order(OrderStatus.PLACED);
    List<Answer> answers = atOnce(id, "pay", "cancel");
    List<Answer> lost = answers.stream().filter(answer -> answer.status() != 200).toList();
    assertThat(lost).hasSize(1);
    assertThat(lost.get(0).type()).isEqualTo("application/problem+json");
    assertThat(lost.get(0).status())
        .isEqualTo(stored(id) == OrderStatus.PAID ? 403 : 409); // a clerk could still cancel
    assertThat(moves(id)).isEqualTo(1);
  }

  @Test
  void manyDoubleClicks() {
    for (int round = 0; round < 100; round++) {
      long id = order(OrderStatus.PLACED);
      String path = "/orders/" + id + "/pay";
      CompletableFuture<Answer> first = postLater(Role.CUSTOMER, path);
      CompletableFuture<Answer> second = postLater(Role.CUSTOMER, path);
      assertThat(List.of(first.join().status(), second.join().status())).containsOnly(200);
      assertThat(moves(id)).isEqualTo(1);
    }
  }

  /**
   * Two requests of which both have read the order before either writes: the row is locked until
   * both wait for it.
   */
  private List<Answer> atOnce(long id, String one, String other) throws SQLException {
    CompletableFuture<Answer> first;
    CompletableFuture<Answer> second;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select * from orders where id = " + id + " for update");
      first = postLater(Role.CUSTOMER, "/orders/" + id + "/" + one);
      second = postLater(Role.CUSTOMER, "/orders/" + id + "/" + other);
      while (waiting() < 2) {
        Thread.onSpinWait();
      }
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return List.of(first.join(), second.join());
  }

  private long waiting() {
    return jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
        .query(Long.class)
        .single();
  }

  private long moves(long id) {
    return get(Role.CLERK, "/orders/" + id + "/history").body().size() - 1; // the first is no move
  }
}
