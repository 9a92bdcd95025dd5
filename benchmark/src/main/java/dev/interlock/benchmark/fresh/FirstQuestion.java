package dev.interlock.benchmark.fresh;

import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;
import static dev.interlock.example.JobStateEvent.DRAIN;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.Cola;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.Hadoop;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.benchmark.contender.SpringStateMachine;
import dev.interlock.benchmark.contender.Squirrel;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateTransitions;

/** Asks one question in a fresh JVM, and prints how many nanoseconds the answer took. */
public final class FirstQuestion {

  private FirstQuestion() {}

  /**
   * Asks.
   *
   * @param arguments the contender
   */
  public static void main(String[] arguments) throws ClassNotFoundException {
    String contender = arguments[0];
    // The enum is the application's own, whoever knows its lifecycle.
    boolean loaded = JobState.values().length > 0;
    Class.forName(Before.class.getName());
    long start = System.nanoTime();
    boolean allowed = ask(contender);
    long took = System.nanoTime() - start;
    Class.forName(After.class.getName());
    if (!loaded || !allowed) {
      throw new AssertionError(contender);
    }
    System.out.println(took);
  }

  private static boolean ask(String contender) {
    // Where there is no question for two states, it is asked by the event that leads there.
    return switch (contender) {
      case "generated" -> JobStateTransitions.canTransition(JOB_STATE_RUNNING, JOB_STATE_DRAINING);
      case "byHand" -> ByHand.canTransition(JOB_STATE_RUNNING, JOB_STATE_DRAINING);
      case "enumMap" -> EnumMaps.canTransition(JOB_STATE_RUNNING, JOB_STATE_DRAINING);
      case "nestedSwitch" -> NestedSwitch.canTransition(JOB_STATE_RUNNING, JOB_STATE_DRAINING);
      case "stateless4j" -> Stateless4j.machine(JOB_STATE_RUNNING).canFire(DRAIN);
      case "cola" -> Cola.SILENT.verify(JOB_STATE_RUNNING, DRAIN);
      case "hadoop" ->
          Hadoop.machine(JOB_STATE_RUNNING).doTransition(DRAIN, "") == JOB_STATE_DRAINING;
      case "squirrel" -> Squirrel.machine(JOB_STATE_RUNNING).canAccept(DRAIN);
      case "spring" -> {
        var machine = SpringStateMachine.machine(JOB_STATE_RUNNING);
        SpringStateMachine.fire(machine, DRAIN);
        yield machine.getState().getId() == JOB_STATE_DRAINING;
      }
      default -> throw new IllegalArgumentException(contender);
    };
  }

  /** Stands in the log of loaded classes before those that the question needs. */
  static final class Before {}

  /** Stands in the log behind them. */
  static final class After {}
}
