package dev.interlock.benchmark.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateTransitions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Writes a log of state changes in the shape of {@code example/samples/job-history.jsonl}, of any
 * size, and the same whenever the size is the same: some hundred jobs at a time, whose lines stand
 * among each other's; one step in a hundred is any step, legal or not, and one time in a hundred is
 * late.
 */
final class HistoryGenerator {

  private static final long SEED = 20_260_302;
  private static final int JOBS_AT_A_TIME = 500;
  private static final int FAULT_IN = 100;
  private static final int LATEST_SECONDS = 1200;

  /** UNKNOWN apart, which is no state. */
  private static final List<JobState> STATES =
      JobStateTransitions.graph().states().stream().sorted().toList();

  private static final List<JobState> INITIAL =
      STATES.stream().filter(JobState::isInitial).toList();

  private static final List<JobStateActor> ACTORS = List.of(JobStateActor.values());

  private static final Map<JobState, List<Step>> STEPS = steps(to -> true);

  /** Those behind which a job may have as many more as are wanted. */
  private static final Map<JobState, List<Step>> GOING_ON =
      steps(to -> to.targets().stream().anyMatch(next -> !next.isTerminal()));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final long lines;
  private final int jobs;
  private long second = Instant.parse("2026-03-02T06:30:11Z").getEpochSecond();
  private int begun;

  private record Step(JobState to, JobStateActor by) {}

  /** A job that goes on for some lines more. */
  private static final class Job {
    private final String id;
    private long left;
    private JobState state;

    Job(String id, long left, JobState state) {
      this.id = id;
      this.left = left;
      this.state = state;
    }
  }

  private HistoryGenerator(long lines, int jobs) {
    this.lines = lines;
    this.jobs = jobs;
  }

  /** Writes a history of so many lines about so many jobs, as far as there is a line for each. */
  static void write(Path file, long lines, int jobs) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      new HistoryGenerator(lines, jobs).write(out);
    }
  }

  private void write(Writer out) throws IOException {
    List<Job> current = new ArrayList<>();
    while (begun < jobs || !current.isEmpty()) {
      while (begun < jobs && current.size() < JOBS_AT_A_TIME) {
        current.add(begin());
      }
      int index = random.nextInt(current.size());
      Job job = current.get(index);
      second += random.nextInt(3);
      write(out, job);
      if (job.left == 0) {
        current.set(index, current.get(current.size() - 1));
        current.remove(current.size() - 1);
      }
    }
  }

  private Job begin() {
    long length = lines / jobs + (begun < lines % jobs ? 1 : 0);
    begun++;
    String begin = Instant.ofEpochSecond(second).toString();
    String id =
        begin.substring(0, 10)
            + '_'
            + begin.substring(11, 19).replace(':', '_')
            + '-'
            + random.nextLong(1_000_000_000_000_000_000L, Long.MAX_VALUE);
    return new Job(id, length, JobState.JOB_STATE_UNKNOWN);
  }

  private void write(Writer out, Job job) throws IOException {
    job.left--;
    Step step = next(job);
    job.state = step.to();
    long time = random.nextInt(FAULT_IN) == 0 ? second - random.nextInt(LATEST_SECONDS) : second;
    out.write("{\"time\": \"" + Instant.ofEpochSecond(time) + "\", \"job\": \"" + job.id);
    out.write("\", \"state\": \"" + step.to().name() + "\", \"actor\": \"" + step.by() + "\"}\n");
  }

  private Step next(Job job) {
    if (random.nextInt(FAULT_IN) == 0) {
      return new Step(any(STATES), any(ACTORS));
    }
    if (job.state == JobState.JOB_STATE_UNKNOWN) {
      return new Step(any(INITIAL), any(ACTORS));
    }
    List<Step> steps = (job.left > 0 ? GOING_ON : STEPS).getOrDefault(job.state, List.of());
    // A job that can't go on has its state told again.
    return steps.isEmpty() ? new Step(job.state, any(ACTORS)) : any(steps);
  }

  /** The legal steps from each state into some of the others. */
  private static Map<JobState, List<Step>> steps(Predicate<JobState> into) {
    Map<JobState, List<Step>> result = new EnumMap<>(JobState.class);
    for (JobState from : STATES) {
      List<Step> steps = new ArrayList<>();
      for (JobStateActor by : ACTORS) {
        STATES.stream()
            .filter(to -> into.test(to) && JobStateTransitions.canTransition(from, to, by))
            .forEach(to -> steps.add(new Step(to, by)));
      }
      result.put(from, steps);
    }
    return result;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
