package dev.interlock.testing.drive;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderStatus;
import dev.interlock.IllegalTransitionException;
import dev.interlock.StateGraph;
import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.run.Ran;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Walks with subjects that keep to the lifecycle or don't, each in a way of its own. */
class WalkTestsTest {

  private static final StateGraph<OrderStatus> GRAPH = StateGraph.of(OrderStatus.class);
  private static final Model<OrderStatus> MODEL = Model.of(GRAPH);

  /** An order that does what the lifecycle says of a move that may be another than it was told. */
  private static final class Other {
    private final UnaryOperator<Move<OrderStatus>> change;
    private OrderStatus status;

    Other(OrderStatus status, UnaryOperator<Move<OrderStatus>> change) {
      this.status = status;
      this.change = change;
    }

    void fire(Move<OrderStatus> told) {
      Move<OrderStatus> move = change.apply(told);
      MODEL
          .outcome(status, move)
          .refusal()
          .ifPresent(
              refusal -> {
                throw new IllegalTransitionException(refusal);
              });
      status = MODEL.outcome(status, move).state();
    }
  }

  private static Driver<OrderStatus> orders(UnaryOperator<Move<OrderStatus>> change) {
    return Driver.of(status -> new Other(status, change), Other::fire, order -> order.status);
  }

  private static Ran ran(Driver<OrderStatus> driver) {
    return Ran.of(LifecycleTests.of(OrderStatus.class).drive(driver).all());
  }

  @Test
  void whoKeepsToItPasses() {
    Ran ran = ran(orders(move -> move));

    assertThat(ran.failed()).isEmpty();
    assertThat(ran.skipped()).isEmpty();
    assertThat(ran.passed())
        .contains(
            "a shortest tour / PLACED > PAID > SHIPPED > DELIVERED",
            "ways to an end / PLACED > IN_REVIEW > CANCELLED",
            "refusals / PAID / on APPROVE: ignored",
            "refusals / PAID / on SHIP: refused",
            "refusals / DELIVERED / to DELIVERED: refused");
  }

  @Test
  void whoCanBeMadeAnywhereStartsThere() {
    assertThat(ran(orders(move -> move).restoring()).failed()).isEmpty();
  }

  @Test
  void whoForgetsTheActorIsFound() {
    Ran ran =
        ran(orders(move -> move.event().equals(Optional.of("SHIP")) ? move.by("WAREHOUSE") : move));

    assertThat(ran.failed())
        .containsOnlyKeys("refusals / PAID / on SHIP: refused")
        .allSatisfy(
            (name, message) ->
                assertThat(message)
                    .contains("on PAY by CUSTOMER given small")
                    .contains("passed, and is in SHIPPED"));
  }

  @Test
  void everyActorThatIsNamedMakesTheMove() {
    Ran ran =
        ran(
            orders(
                move -> move.equals(Move.on("CANCEL").by("CLERK")) ? move.by("WAREHOUSE") : move));

    assertThat(ran.failed().values())
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("on CANCEL by CLERK", "but it refused", "only to CUSTOMER, CLERK"));
  }

  @Test
  void whoForgetsAGuardIsFound() {
    Ran ran = ran(orders(move -> move.given("small", "inStock")));

    assertThat(ran.failed().keySet())
        .contains("refusals / PAID / on SHIP: refused")
        .anyMatch(name -> name.startsWith("a shortest tour / "));
  }

  @Test
  void whoDoesNothingIsFound() {
    Driver<OrderStatus> idle = Driver.of(status -> status, (status, move) -> {}, status -> status);

    assertThat(ran(idle).failed().keySet())
        .anyMatch(name -> name.startsWith("a shortest tour / "))
        .anyMatch(name -> name.startsWith("ways to an end / "))
        .anyMatch(name -> name.startsWith("refusals / "));
  }

  @Test
  void whatIsntOfferedIsToldOnce() {
    Ran ran =
        ran(
            orders(move -> move)
                .offering(move -> !move.actor().equals(Optional.of("CLERK")))
                .offering(move -> !move.says("inStock")));

    assertThat(ran.failed()).isEmpty();
    Map<String, String> skipped = ran.skipped();
    assertThat(skipped)
        .containsKey(
            "a shortest tour / not met: PLACED on CANCEL by CLERK -> CANCELLED, and 4 more");
    assertThat(
            skipped.get(
                "a shortest tour / not met: PLACED on CANCEL by CLERK -> CANCELLED, and 4 more"))
        .contains(
            "PAID on SHIP by WAREHOUSE given inStock -> SHIPPED: the driver doesn't offer it",
            "SHIPPED to DELIVERED by CUSTOMER -> DELIVERED: no move that the driver offers leads to"
                + " SHIPPED");
    assertThat(skipped)
        .containsEntry(
            "refusals / SHIPPED / not met: what SHIPPED refuses",
            "not met:\n  what SHIPPED refuses: no move that the driver offers leads to SHIPPED")
        .hasEntrySatisfying(
            "refusals / PAID / not met: PAID on PAY by CLERK, and 6 more",
            text ->
                assertThat(text)
                    .contains(
                        "PAID on SHIP by CUSTOMER given inStock: the driver doesn't offer it"));
  }

  @Test
  void whenWaysAreCutThatIsTold() {
    Ran ran = Ran.of(LifecycleTests.of(OrderStatus.class).upTo(1, 2).ways());

    assertThat(ran.passed()).hasSize(1);
    assertThat(ran.skipped())
        .containsExactly(
            Map.entry(
                "not all ways were gone",
                "there are more ways than 1, or longer ones than 2 moves: upTo(ways, moves) says"
                    + " how many are gone"));
  }
}
