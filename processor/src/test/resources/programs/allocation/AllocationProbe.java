package programs;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a question or a move costs in bytes, once it is warm. */
public class AllocationProbe {

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 10_000;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final OrderGuards YES = new Answers();

  private static volatile Object sink;

  private static final class Answers implements OrderGuards {
    @Override
    public boolean covered() {
      return true;
    }

    @Override
    public boolean inStock() {
      return true;
    }

    @Override
    public boolean patient() {
      return true;
    }
  }

  /** Returns the questions and moves that cost anything. */
  public static Map<String, Long> costs() {
    JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_RUNNING);
    Map<String, Supplier<Object>> questions = new TreeMap<>();
    questions.put("targets", () -> JobStateTransitions.targets(JobState.JOB_STATE_RUNNING));
    questions.put("sources", () -> JobStateTransitions.sources(JobState.JOB_STATE_RUNNING));
    questions.put("events", () -> JobStateTransitions.events(JobState.JOB_STATE_RUNNING));
    questions.put("arcs", () -> JobStateTransitions.graph().arcs());
    questions.put(
        "refusal of an event",
        () -> JobStateTransitions.refusal(JobState.JOB_STATE_RUNNING, JobStateEvent.DRAIN));
    questions.put(
        "refusal of an event to an actor",
        () ->
            JobStateTransitions.refusal(
                JobState.JOB_STATE_RUNNING, JobStateEvent.DRAIN, JobStateActor.UPDATE_JOB));
    questions.put(
        "refusal of a target",
        () ->
            JobStateTransitions.refusal(
                JobState.JOB_STATE_RUNNING, JobState.JOB_STATE_DRAINING));
    questions.put("refusal by a machine", () -> machine.refusal(JobStateEvent.DRAIN));
    questions.put(
        "refusal that a guard could make", () -> OrderTransitions.refusal(Order.PAID, OrderEvent.SHIP));
    questions.put(
        "refusal that a guard doesn't make",
        () -> OrderTransitions.refusal(Order.PAID, OrderEvent.SHIP, YES));
    questions.put(
        "refusal of a target that a guard doesn't make",
        () -> OrderTransitions.refusal(Order.OPEN, Order.CANCELLED, YES));
    questions.put("typed", () -> TypedOrder.of(Order.PAID));
    addMoves(questions);
    Map<String, Long> costs = new TreeMap<>();
    questions.forEach(
        (name, question) -> {
          long cost = cost(question);
          if (cost > 0) {
            costs.put(name, cost);
          }
        });
    return costs;
  }

  /** What a move tells is looked at and not kept: then there is no object of it. */
  private static void addMoves(Map<String, Supplier<Object>> questions) {
    JobStateMachine job = JobStateMachine.initial();
    JobStateMachine.UpdateJob owner = job.asUpdateJob();
    JobStateActor by = JobStateActor.UPDATE_JOB;
    OrderMachine order = OrderMachine.at(Order.PAID);
    questions.put(
        "the state that an event left",
        () -> {
          JobState first = job.move(JobStateEvent.START, by).from();
          return first == job.move(JobStateEvent.STOP, by).from();
        });
    questions.put(
        "the state that was left for another",
        () -> {
          JobState first = job.move(JobState.JOB_STATE_RUNNING, by).from();
          return first == job.move(JobState.JOB_STATE_STOPPED, by).from();
        });
    questions.put("a guarded move", () -> order.move(OrderEvent.AUDIT, YES).from());
    questions.put("two events", () -> job.start(by) == job.stop(by));
    questions.put("two events by an actor", () -> owner.start() == owner.stop());
    questions.put("two events if allowed", () -> job.tryStart(by) == job.tryStop(by));
    questions.put("an event that is refused", () -> job.tryDrain(by));
    questions.put(
        "two events from known states",
        () ->
            job.tryFire(JobState.JOB_STATE_STOPPED, JobStateEvent.START, by)
                && job.tryFire(JobState.JOB_STATE_RUNNING, JobStateEvent.STOP, by));
  }

  /** Returns what refusals cost that are thrown and not read, and what one by hand does. */
  @SuppressWarnings("interlock:impossible-move") // they are made to be refused
  public static Map<String, Long> refusals() throws InterruptedException {
    JobState from = JobState.JOB_STATE_RUNNING;
    JobStateActor by = JobStateActor.SERVICE;
    OrderGuards no = new No();
    Map<String, Supplier<Object>> moves = new TreeMap<>();
    moves.put("by hand", () -> byHand(Order.OPEN, Order.CANCELLED));
    moves.put(
        "a target", () -> JobStateTransitions.transition(from, JobState.JOB_STATE_UNKNOWN, by));
    moves.put("an event", () -> JobStateTransitions.next(from, JobStateEvent.FINISH_DRAIN, by));
    moves.put("a guarded event", () -> OrderTransitions.next(Order.PAID, OrderEvent.SHIP, no));
    moves.put(
        "another guard says no, too",
        () -> OrderTransitions.transition(Order.PART, Order.CANCELLED, no));
    Map<String, Long> costs = new TreeMap<>();
    // On a stack that is nearly empty: what it holds is a part of what is thrown.
    Thread thread =
        new Thread(
            () ->
                moves.forEach(
                    (name, move) -> {
                      long least = Long.MAX_VALUE;
                      for (int round = 0; round < 20; round++) {
                        least = Math.min(least, round(() -> caught(move)));
                      }
                      costs.put(name, least);
                    }));
    thread.start();
    thread.join();
    return costs;
  }

  private static Object caught(Supplier<Object> move) {
    try {
      return move.get();
    } catch (IllegalStateException e) {
      return e;
    }
  }

  private static Object byHand(Order from, Order to) {
    throw new IllegalStateException("can't go from " + from + " to " + to);
  }

  private static final class No implements OrderGuards {
    @Override
    public boolean covered() {
      return false;
    }

    @Override
    public boolean inStock() {
      return false;
    }

    @Override
    public boolean patient() {
      return false;
    }
  }

  /** Returns what an array costs, to see that it is counted. */
  public static long arrayCosts() {
    return round(() -> new Object[1]);
  }

  /**
   * The least of several rounds: what the JVM does on the side isn't the question's, and what has
   * no objects once it is compiled has them until then, which takes its time on a busy machine.
   */
  private static long cost(Supplier<Object> question) {
    long end = System.nanoTime() + WARM_UP.toNanos();
    long least = Long.MAX_VALUE;
    while (least > 0 && System.nanoTime() < end) {
      least = Math.min(least, round(question));
    }
    return least;
  }

  private static long round(Supplier<Object> question) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int call = 0; call < CALLS; call++) {
      sink = question.get();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
  }
}
