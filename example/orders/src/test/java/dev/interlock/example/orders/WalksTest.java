package dev.interlock.example.orders;

import dev.interlock.testing.coverage.Coverage;
import dev.interlock.testing.coverage.MeasuresLifecycle;
import dev.interlock.testing.random.RandomWalks;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Subject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random walks through the service, from HTTP down to the database. */
@MeasuresLifecycle(OrderStatus.class)
class WalksTest extends Service {

  @TestFactory
  Stream<DynamicTest> ordersAreWalked(Coverage<OrderStatus> coverage) {
    Driver<OrderStatus> orders = state -> new PostedOrder();
    return RandomWalks.of(
            OrderStatus.class, coverage.watch(orders.repeating().refusing(RefusedException.class)))
        .moves(200)
        .length(30)
        .fixtures(Path.of("src/test/walks"))
        .tests();
  }

  /** What the service answers where a move isn't allowed. */
  private static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(Answer answer) {
      super(answer.toString());
    }
  }

  /** An order of which only the address is known. */
  private final class PostedOrder implements Subject<OrderStatus> {

    private final long id = order(OrderStatus.PLACED);

    @Override
    public void fire(Move<OrderStatus> move) throws RefusedException {
      answerGuards(move);
      String event = move.event().orElseThrow().toLowerCase(Locale.ROOT);
      Answer answer = move(move.actor(Role.class), id, event);
      switch (answer.status()) {
        case 200 -> {}
        case 403, 409 -> throw new RefusedException(answer);
        default -> throw new IllegalStateException(answer.toString());
      }
    }

    /** An order is small or not, and addressed or not, by what it is. */
    private void answerGuards(Move<OrderStatus> move) {
      jdbc.sql("update orders set total = ?, address = ? where id = ?")
          .params(move.says("small") ? 10 : 1000, move.says("addressed") ? "1 High Street" : "", id)
          .update();
    }

    @Override
    public OrderStatus state() {
      return stored(id);
    }
  }
}
