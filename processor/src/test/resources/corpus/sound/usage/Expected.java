package com.example.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Moves that are called to be refused. */
class OrderStatusTest {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Expected {
    Class<?> value();
  }

  OrderStatus status = OrderStatus.PLACED;

  void thrown() {
    assertThrows(IllegalTransitionException.class, () -> OrderStatus.SHIPPED.pay());
    assertThrows(RuntimeException.class, () -> status.ship());
    assertThrows(RuntimeException.class, status::ship);
    assertThatThrownBy(() -> OrderStatus.SHIPPED.pay()).isInstanceOf(RuntimeException.class);
  }

  void thrownInABlock() {
    assertThrows(
        RuntimeException.class,
        () -> {
          OrderStatus.SHIPPED.ship();
          status.ship();
        });
  }

  static void mustBeRefused(Runnable move) {
    try {
      move.run();
    } catch (RuntimeException refused) {
      return;
    }
    throw new AssertionError();
  }

  void byOnesOwn() {
    mustBeRefused(() -> status.ship());
    mustBeRefused(() -> OrderStatusTransitions.transition(OrderStatus.PLACED, OrderStatus.SHIPPED));
    mustBeRefused(status::ship);
  }

  /** Whatever it is called, it returns what it caught. */
  static Refusal<?> whyNot(Runnable move) {
    try {
      move.run();
      throw new AssertionError();
    } catch (IllegalTransitionException refused) {
      return refused.refusal();
    }
  }

  void byWhatItReturns() {
    assertThat(whyNot(() -> status.ship()).event()).isEqualTo("SHIP");
    Refusal<?> why = whyNot(OrderStatus.SHIPPED::ship);
    assertThat(why.event()).isEqualTo("SHIP");
  }

  void tried(OrderStatusMachine machine) {
    assertFalse(machine.tryTransitionTo(OrderStatus.PLACED));
    assertFalse(machine.tryFire(OrderStatus.SHIPPED, OrderStatusEvent.PAY));
  }

  boolean caught() {
    try {
      status.ship();
      return true;
    } catch (IllegalTransitionException refused) {
      return false;
    }
  }

  boolean caughtAmongOthers() {
    try {
      if (status != OrderStatus.PLACED) {
        OrderStatus.SHIPPED.ship();
      }
      return true;
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return false;
    }
  }

  void failing() {
    try {
      status.ship();
      fail("not refused");
    } catch (RuntimeException expected) {
      assertThat(expected).hasMessageContaining("ship");
    }
  }

  void throwing() {
    try {
      OrderStatus.SHIPPED.ship();
      throw new AssertionError();
    } catch (RuntimeException expected) {
      assertThat(expected).hasMessageContaining("ship");
    }
  }

  @Expected(IllegalTransitionException.class)
  void announced() {
    status.ship();
    OrderStatus.SHIPPED.ship();
  }

  void questions() {
    assertFalse(OrderStatus.SHIPPED.canPay());
    assertThat(OrderStatus.SHIPPED.canTransitionTo(OrderStatus.PLACED)).isFalse();
    boolean never = OrderStatus.SHIPPED.canShip();
    assertFalse(never);
    assert !OrderStatus.SHIPPED.canShip();
  }
}

@StateMachine(machine = true)
enum OrderStatus implements OrderStatusMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID")
  PLACED,

  @Transition(on = "ship", to = "SHIPPED")
  PAID,

  @State(terminal = true)
  SHIPPED
}
