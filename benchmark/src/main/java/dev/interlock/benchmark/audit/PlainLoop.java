package dev.interlock.benchmark.audit;

import static dev.interlock.example.JobState.JOB_STATE_CANCELLED;
import static dev.interlock.example.JobState.JOB_STATE_CANCELLING;
import static dev.interlock.example.JobState.JOB_STATE_DONE;
import static dev.interlock.example.JobState.JOB_STATE_DRAINED;
import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_FAILED;
import static dev.interlock.example.JobState.JOB_STATE_PENDING;
import static dev.interlock.example.JobState.JOB_STATE_QUEUED;
import static dev.interlock.example.JobState.JOB_STATE_RESOURCE_CLEANING_UP;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;
import static dev.interlock.example.JobState.JOB_STATE_STOPPED;
import static dev.interlock.example.JobState.JOB_STATE_UPDATED;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interlock.example.JobState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one would write in ten minutes to count the impossible steps of a log: Jackson's stream over
 * the whole file, a map of jobs, the lifecycle in two maps, one for each actor.
 *
 * <p>It takes liberties that the audit can't: every line is valid and has every field, names are
 * spelt as in the API, times are all written alike, so that they compare as texts; and it only
 * counts, where the audit says what is wrong in which line and what would have been right.
 */
final class PlainLoop {

  private static final Set<JobState> INITIAL =
      EnumSet.of(JOB_STATE_STOPPED, JOB_STATE_QUEUED, JOB_STATE_PENDING);

  private static final Map<JobState, Set<JobState>> BY_SERVICE = new EnumMap<>(JobState.class);
  private static final Map<JobState, Set<JobState>> BY_UPDATE_JOB = new EnumMap<>(JobState.class);

  static {
    BY_SERVICE.put(JOB_STATE_QUEUED, EnumSet.of(JOB_STATE_PENDING));
    BY_SERVICE.put(JOB_STATE_PENDING, EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_FAILED));
    BY_SERVICE.put(
        JOB_STATE_RUNNING,
        EnumSet.of(
            JOB_STATE_RESOURCE_CLEANING_UP, JOB_STATE_UPDATED, JOB_STATE_DONE, JOB_STATE_FAILED));
    BY_SERVICE.put(JOB_STATE_DRAINING, EnumSet.of(JOB_STATE_DRAINED, JOB_STATE_FAILED));
    BY_SERVICE.put(JOB_STATE_CANCELLING, EnumSet.of(JOB_STATE_FAILED));
    BY_SERVICE.put(JOB_STATE_RESOURCE_CLEANING_UP, EnumSet.of(JOB_STATE_DONE));
    BY_UPDATE_JOB.put(
        JOB_STATE_STOPPED, EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED));
    BY_UPDATE_JOB.put(JOB_STATE_QUEUED, EnumSet.of(JOB_STATE_CANCELLED));
    BY_UPDATE_JOB.put(
        JOB_STATE_RUNNING,
        EnumSet.of(
            JOB_STATE_STOPPED,
            JOB_STATE_DRAINING,
            JOB_STATE_CANCELLING,
            JOB_STATE_DONE,
            JOB_STATE_CANCELLED));
    BY_UPDATE_JOB.put(JOB_STATE_DRAINING, EnumSet.of(JOB_STATE_CANCELLED));
    BY_UPDATE_JOB.put(JOB_STATE_CANCELLING, EnumSet.of(JOB_STATE_CANCELLED));
    BY_UPDATE_JOB.put(
        JOB_STATE_RESOURCE_CLEANING_UP, EnumSet.of(JOB_STATE_DONE, JOB_STATE_CANCELLED));
  }

  private static final class Job {
    private JobState state;
    private String time;
    private boolean faulty;

    Job(JobState state, String time) {
      this.state = state;
      this.time = time;
    }
  }

  private final Map<String, Job> jobs = new HashMap<>();
  private long entries;
  private long findings;

  /**
   * Prints the counts as the audit's summary has them.
   *
   * @param args a file
   * @throws IOException if it can't be read
   */
  public static void main(String[] args) throws IOException {
    PlainLoop loop = new PlainLoop();
    loop.read(Path.of(args[0]));
    System.out.println(loop.answer());
  }

  void read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        String id = "";
        String time = "";
        String state = "";
        String actor = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          switch (field) {
            case "job" -> id = parser.getText();
            case "time" -> time = parser.getText();
            case "state" -> state = parser.getText();
            case "actor" -> actor = parser.getText();
            default -> parser.skipChildren();
          }
        }
        judge(id, time, JobState.valueOf(state), actor);
      }
    }
  }

  Set<String> ids() {
    return jobs.keySet();
  }

  private void judge(String id, String time, JobState to, String actor) {
    entries++;
    Job job = jobs.get(id);
    if (job == null) {
      job = new Job(to, time);
      jobs.put(id, job);
      if (!INITIAL.contains(to)) {
        found(job);
      }
      return;
    }
    if (time.compareTo(job.time) < 0) {
      found(job);
    }
    Map<JobState, Set<JobState>> moves = actor.equals("SERVICE") ? BY_SERVICE : BY_UPDATE_JOB;
    if (to != job.state && !moves.getOrDefault(job.state, Set.of()).contains(to)) {
      found(job);
    }
    job.state = to;
    job.time = time;
  }

  private void found(Job job) {
    findings++;
    job.faulty = true;
  }

  private String answer() {
    long faulty = jobs.values().stream().filter(job -> job.faulty).count();
    return "{\"type\":\"summary\",\"entries\":%d,\"jobs\":%d,\"findings\":%d,\"faultyJobs\":%d,"
            .formatted(entries, jobs.size(), findings, faulty)
        + "\"unreadable\":0,\"exitStatus\":%d}".formatted(findings > 0 ? 1 : 0);
  }
}
