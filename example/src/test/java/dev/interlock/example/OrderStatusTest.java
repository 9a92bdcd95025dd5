package dev.interlock.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.example.testing.Lifecycle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what is generated for {@link OrderStatus} against the way of an order as a table. */
class OrderStatusTest {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(
          """
          | pay  | PLACED             | PAID      | |
          | ship | PAID, LOST         | SHIPPED   | |
          |      | SHIPPED            | DELIVERED | |
          |      | SHIPPED            | LOST      | |
          |      | PLACED, PAID, LOST | CANCELLED | |
          """);

  private static final OrderStatusGuards IN_STOCK = () -> true;

  @ParameterizedTest
  @EnumSource
  void everyMoveBetweenTwoStates(OrderStatus from) {
    for (OrderStatus to : OrderStatus.values()) {
      boolean legal = LIFECYCLE.leads(from.name(), to.name());

      assertThat(from.canTransitionTo(to)).as("%s -> %s", from, to).isEqualTo(legal);
      assertThat(OrderStatusTransitions.canTransition(from, to)).isEqualTo(legal);
      assertThat(from.targets().contains(to)).isEqualTo(legal);
      assertThat(to.sources().contains(from)).isEqualTo(legal);
      assertThat(from.refusal(to).isEmpty()).isEqualTo(legal);
      check(legal, to, () -> from.transitionTo(to, IN_STOCK));
      check(legal, to, () -> OrderStatusTransitions.transition(from, to, IN_STOCK));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEventInEveryState(OrderStatusEvent event) {
    for (OrderStatus from : OrderStatus.values()) {
      Optional<OrderStatus> to =
          LIFECYCLE
              .target(from.name(), event.name().toLowerCase(Locale.ROOT))
              .map(OrderStatus::valueOf);

      assertThat(from.canFire(event)).as("%s in %s", event, from).isEqualTo(to.isPresent());
      assertThat(from.events().contains(event)).isEqualTo(to.isPresent());
      assertThat(from.refusal(event).isEmpty()).isEqualTo(to.isPresent());
      check(to.isPresent(), to.orElse(from), () -> from.next(event, IN_STOCK));
    }
  }

  @Test
  void theEventsAreThoseOfTheTable() {
    assertThat(LIFECYCLE.events().stream().map(OrderStatusEvent::of))
        .containsExactlyInAnyOrder(OrderStatusEvent.values());
  }

  @ParameterizedTest
  @EnumSource
  void anEventIsAMethodOfItsOwn(OrderStatus from) {
    boolean payable = LIFECYCLE.target(from.name(), "pay").isPresent();
    boolean shippable = LIFECYCLE.target(from.name(), "ship").isPresent();

    assertThat(from.canPay()).isEqualTo(payable);
    check(payable, OrderStatus.PAID, from::pay);
    assertThat(from.canShip()).isEqualTo(shippable);
    check(shippable, OrderStatus.SHIPPED, () -> from.ship(IN_STOCK));
  }

  @ParameterizedTest
  @EnumSource
  void aTransitionWithoutAnEventIsAMethodNamedAfterItsTarget(OrderStatus from) {
    List<UnaryOperator<OrderStatus>> methods =
        List.of(OrderStatus::toDelivered, OrderStatus::toLost, OrderStatus::toCancelled);
    List<OrderStatus> targets =
        List.of(OrderStatus.DELIVERED, OrderStatus.LOST, OrderStatus.CANCELLED);

    for (int i = 0; i < methods.size(); i++) {
      UnaryOperator<OrderStatus> method = methods.get(i);
      OrderStatus to = targets.get(i);
      check(LIFECYCLE.leads(from.name(), to.name()), to, () -> method.apply(from));
    }
  }

  @Test
  void statesHaveTheirRoles() {
    assertThat(OrderStatusTransitions.graph().initial()).containsExactly(OrderStatus.PLACED);
    assertThat(OrderStatusTransitions.graph().terminal())
        .containsExactly(OrderStatus.DELIVERED, OrderStatus.CANCELLED);
    assertThat(OrderStatusTransitions.graph().sentinels()).isEmpty();
    assertThat(OrderStatusTransitions.graph().actors()).isEmpty();
  }

  private static void check(boolean legal, OrderStatus to, Supplier<OrderStatus> move) {
    if (legal) {
      assertThat(move.get()).isEqualTo(to);
    } else {
      assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(move::get);
    }
  }
}
