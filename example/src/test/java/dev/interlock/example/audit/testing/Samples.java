package dev.interlock.example.audit.testing;

import static dev.interlock.example.JobState.JOB_STATE_CANCELLED;
import static dev.interlock.example.JobState.JOB_STATE_DONE;
import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_FAILED;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Findings and faults to be reported. */
public final class Samples {

  private Samples() {}

  public static Finding finding(
      Finding.Kind kind, Optional<JobStateActor> actor, List<JobState> allowed) {
    Entry entry =
        new Entry(
            Place.at("log.jsonl", 7),
            Entry.Kind.CHANGE,
            "job-1",
            JOB_STATE_RUNNING,
            actor,
            Optional.of(Instant.parse("2026-03-02T11:21:30Z")));
    Optional<JobState> from =
        kind == Finding.Kind.START ? Optional.empty() : Optional.of(JOB_STATE_DRAINING);
    return new Finding(kind, entry, from, "it is so", allowed);
  }

  public static Finding undeclared() {
    return finding(
        Finding.Kind.UNDECLARED,
        Optional.of(JobStateActor.UPDATE_JOB),
        List.of(JOB_STATE_FAILED, JOB_STATE_CANCELLED));
  }

  public static Finding noPath() {
    return finding(Finding.Kind.NO_PATH, Optional.empty(), List.of(JOB_STATE_DONE));
  }

  public static Unreadable unreadable() {
    return new Unreadable(
        Place.at("log.jsonl", 9), Optional.of("job-2"), "there is no state", "a state");
  }

  public static Unreadable unreadableFile() {
    return new Unreadable(
        Place.whole("log.jsonl"), Optional.empty(), "there is no such file", "a file");
  }
}
