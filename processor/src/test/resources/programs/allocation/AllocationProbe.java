package programs;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a question or a move costs in bytes, once it is warm. */
public class AllocationProbe {

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 10_000;
  private static final int ROUNDS = 50;
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

  /** Prints what each of some costs, by its name. */
  public static void main(String[] arguments) {
    Map<String, Supplier<Object>> all =
        switch (arguments[0]) {
          // To see that it is counted.
          case "array" -> Map.of("an array", () -> new Object[1]);
          case "questions" -> questions();
          case "refusals" -> refusals();
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    all.forEach((name, question) -> System.out.println(name + " " + cost(question)));
  }

  /** Returns the questions and moves that cost nothing. */
  private static Map<String, Supplier<Object>> questions() {
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
    addLists(questions);
    addMoves(questions);
    return questions;
  }

  /** Whoever asks, and whatever the guards say: a set is made once. */
  private static void addLists(Map<String, Supplier<Object>> questions) {
    JobState running = JobState.JOB_STATE_RUNNING;
    JobStateActor by = JobStateActor.UPDATE_JOB;
    OrderGuards no = new No();
    questions.put("targets for an actor", () -> JobStateTransitions.targets(running, by));
    questions.put("events for an actor", () -> JobStateTransitions.events(running, by));
    questions.put("actors", () -> JobStateTransitions.actors(running, JobStateEvent.DRAIN));
    questions.put("targets now", () -> OrderTransitions.targets(Order.PAID, YES));
    questions.put("targets without the guarded", () -> OrderTransitions.targets(Order.PAID, no));
    questions.put("events now", () -> OrderTransitions.events(Order.PAID, YES));
    questions.put("events without the guarded", () -> OrderTransitions.events(Order.PAID, no));
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

  /** Returns refusals that are thrown and not read, and one by hand. */
  @SuppressWarnings("interlock:impossible-move") // it is the refusal that is measured
  private static Map<String, Supplier<Object>> refusals() {
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
    moves.replaceAll((name, move) -> () -> caught(move));
    return moves;
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

  /** The least of several rounds: what the JVM does on the side isn't the question's. */
  private static long cost(Supplier<Object> question) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
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
