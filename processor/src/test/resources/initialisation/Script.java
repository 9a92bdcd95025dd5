package p;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Questions by name, and when which is asked. */
public final class Script {

  private static final Map<String, Function<Job, Object>> QUESTIONS = new TreeMap<>();
  private static final Map<String, Supplier<Object>> FIRST = new TreeMap<>();

  /** What was answered last. */
  public static volatile String answer = "";

  static {
    QUESTIONS.put("can", Job::canFinish);
    QUESTIONS.put("canBy", job -> job.canStart(Party.USER));
    QUESTIONS.put("events", JobTransitions::events);
    QUESTIONS.put("fire", job -> job.canFire(JobEvent.START));
    QUESTIONS.put("graph", job -> JobTransitions.graph().actors());
    QUESTIONS.put("group", Job::isInOpen);
    QUESTIONS.put("guarded", job -> job.refusal(JobEvent.START, Party.USER, () -> true));
    QUESTIONS.put("guardedTarget", job -> job.refusal(job, Party.USER, () -> true));
    QUESTIONS.put("machine", job -> JobMachine.initial().state());
    QUESTIONS.put("machineAt", job -> JobMachine.at(job).tryStart(Party.USER, () -> true));
    QUESTIONS.put("machineTo", job -> JobMachine.at(job).tryToFailed(Party.SYSTEM));
    QUESTIONS.put("refusal", job -> job.refusal(JobEvent.FINISH));
    QUESTIONS.put("sources", JobTransitions::sources);
    QUESTIONS.put("targets", Job::targets);
    QUESTIONS.put("terminal", Job::isTerminal);
    QUESTIONS.put("typed", TypedJob::of);
    QUESTIONS.put("typedMove", job -> TypedJob.NEW.start(TypedJob.USER, () -> true));
    QUESTIONS.put("typedState", job -> TypedJob.DONE.state());
    FIRST.put("enum", () -> Job.DONE);
    FIRST.put("event", () -> JobEvent.START);
    FIRST.put("functions", () -> JobTransitions.isTerminal(Job.DONE));
    FIRST.put("graph", JobTransitions::graph);
    FIRST.put("machine", JobMachine::initial);
    FIRST.put("party", () -> Party.USER);
    FIRST.put("partyAsks", () -> JobTransitions.canFire(Job.NEW, JobEvent.START, Party.USER));
    FIRST.put("typed", () -> TypedJob.NEW);
    FIRST.put("typedActor", () -> TypedJob.USER.actor());
    FIRST.put("typedOf", () -> TypedJob.of(Job.NEW));
    FIRST.put("typedState", () -> TypedJob.NEW.state());
  }

  private Script() {}

  /** Returns the names of the questions, and of what a program may touch first. */
  public static String[] names(String kind) {
    return (kind.equals("questions") ? QUESTIONS : FIRST).keySet().toArray(String[]::new);
  }

  /** Touches something first. */
  public static void first(String name) {
    FIRST.get(name).get();
  }

  /** Asks a question about NEW when all is initialised. */
  public static String ask(String name) {
    return String.valueOf(QUESTIONS.get(name).apply(Job.NEW));
  }

  /** Asks what the script says for a place, after the pause that it says. */
  static void run(String place, Job job) {
    String question = System.getProperty("script." + place, "");
    if (question.isEmpty()) {
      return;
    }
    try {
      Thread.sleep(Integer.getInteger("script.pause", 0));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    answer = String.valueOf(QUESTIONS.get(question).apply(job == null ? Job.NEW : job));
  }
}
