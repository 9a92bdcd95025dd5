package dev.interlock.example.orders;

import dev.interlock.IllegalTransitionException;
import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.coverage.Coverage;
import dev.interlock.testing.coverage.MeasuresLifecycle;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Subject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The lifecycle is what the shop wants, and the service keeps to it, down to the database. */
@MeasuresLifecycle(
    value = OrderStatus.class,
    starts = 100,
    arcs = 100,
    answers = 100,
    undeclared = 100,
    actors = 100,
    guards = 100)
class SpecificationTest extends Service {

  @Autowired private OrderService orders;

  @TestFactory
  Stream<DynamicNode> isWhatTheShopWants() {
    return LifecycleTests.of(OrderStatus.class)
        .matrix(Path.of("src/test/resources/order-status.csv"));
  }

  @TestFactory
  Stream<DynamicNode> theServiceKeepsToIt(Coverage<OrderStatus> coverage) {
    return LifecycleTests.of(OrderStatus.class)
        .drive(coverage.watch(state -> new StoredOrder()))
        .all();
  }

  /** An order behind the service, read from the database. */
  private final class StoredOrder implements Subject<OrderStatus> {

    private final long id =
        orders.place("Lamp", BigDecimal.TEN, "1 High Street", Role.CUSTOMER).id();

    @Override
    public void fire(Move<OrderStatus> move) {
      answerGuards(move);
      Role by = move.actor(Role.class);
      Refused refused = new Refused();
      orders.move(id, by, order -> refused.watch(() -> move(order, by, move)));
      refused.rethrow();
    }

    /** An order is small or not, and addressed or not, by what it is. */
    private void answerGuards(Move<OrderStatus> move) {
      jdbc.sql("update orders set total = ?, address = ? where id = ?")
          .params(move.says("small") ? 10 : 1000, move.says("addressed") ? "1 High Street" : "", id)
          .update();
    }

    private void move(Order order, Role by, Move<OrderStatus> move) {
      switch (move.event(OrderStatusEvent.class)) {
        case PAY -> order.pay(by);
        case READDRESS -> order.readdress(by, "2 High Street");
        case APPROVE -> order.approve(by);
        case SHIP -> order.ship(by);
        case DELIVER -> order.deliver(by);
        case CANCEL -> order.cancel(by);
      }
    }

    @Override
    public OrderStatus state() {
      return stored(id);
    }
  }

  /** The service answers a repeated move like the first; here it is known that it was refused. */
  private static final class Refused {

    private Optional<IllegalTransitionException> last = Optional.empty();

    void watch(Runnable move) {
      try {
        move.run();
      } catch (IllegalTransitionException e) {
        last = Optional.of(e);
        throw e;
      }
    }

    void rethrow() {
      if (last.isPresent()) {
        throw last.get();
      }
    }
  }
}
