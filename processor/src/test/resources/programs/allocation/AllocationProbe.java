package programs;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a question costs in bytes, once it is warm. */
public class AllocationProbe {

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 10_000;
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

  /** Returns the questions that cost anything. */
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
    questions.put("an array, to see that it is counted", () -> new Object[1]);
    questions.put("typed", () -> TypedOrder.of(Order.PAID));
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

  /** The least of several rounds: what the JVM does on the side isn't the question's. */
  private static long cost(Supplier<Object> question) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int call = 0; call < CALLS; call++) {
        sink = question.get();
      }
      long after = THREADS.getCurrentThreadAllocatedBytes();
      least = Math.min(least, (after - before) / CALLS);
    }
    return least;
  }
}
