package dev.interlock.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The three ways to use what is generated, as the example does. */
class GeneratedTypesInUseTest {

  @Test
  void anOrderGoesItsWay() {
    AtomicBoolean stock = new AtomicBoolean(true);
    Order order = new Order(stock::get);
    order.pay();
    order.ship();
    order.markLost();
    stock.set(false);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(order::ship)
        .withMessage(
            "OrderStatus.LOST doesn't allow 'SHIP': the guard 'inStock' says no; it can go to CANCELLED.");
    assertThat(order.status()).isEqualTo(OrderStatus.LOST);
    assertThat(order.whyNot(OrderStatusEvent.SHIP).map(Refusal::kind)).contains(Refusal.Kind.GUARD);
    stock.set(true);
    assertThat(order.whyNot(OrderStatusEvent.SHIP)).isEmpty();
    order.ship();
    order.markDelivered();
    assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(order::cancel);
    assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
  }

  @Test
  void twoPartiesMoveOneJob() {
    RunningJob job = RunningJob.queued();
    job.forService().launch();
    assertThat(job.forCallers().tryStart()).as("the service starts a pending job").isFalse();
    assertThat(job.forService().tryStart()).isTrue();
    job.forCallers().drain();
    assertThat(job.state()).isEqualTo(JobState.JOB_STATE_DRAINING);
    RunningJob restored = RunningJob.restored(job.state());
    restored.forService().finishDrain();
    assertThat(restored.forCallers().tryCancel()).isFalse();
  }

  @Test
  void stepsAreTypes() {
    assertThat(Shutdown.gently(TypedJobState.RUNNING).state())
        .isEqualTo(JobState.JOB_STATE_DRAINED);
    assertThat(Shutdown.atOnce(TypedJobState.DRAINING)).isSameAs(TypedJobState.CANCELLED);
  }
}
