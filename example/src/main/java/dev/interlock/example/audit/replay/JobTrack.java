package dev.interlock.example.audit.replay;

import dev.interlock.example.JobState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is remembered of one job: all that the audit keeps, so it is kept small. */
final class JobTrack {

  /** The last state; empty as long as none is known. */
  private Optional<JobState> state = Optional.empty();

  /** The last time that was told. */
  private Optional<Instant> time = Optional.empty();

  /** Whether entries may be missing between the last one and the next. */
  private boolean gap;

  /** Whether there was a finding about this job. */
  private boolean faulty;

  Optional<JobState> state() {
    return state;
  }

  boolean gap() {
    return gap;
  }

  boolean faulty() {
    return faulty;
  }

  void moveTo(JobState next) {
    state = Optional.of(next);
    gap = false;
  }

  void leaveGap() {
    gap = true;
  }

  void markFaulty() {
    faulty = true;
  }

  /**
   * Takes the time of the next entry; returns the one before, if that was later.
   *
   * @param next the time
   * @param cutOff whether the time may have been cut off behind the second, as gcloud does it
   */
  Optional<Instant> advanceTo(Instant next, boolean cutOff) {
    Optional<Instant> later =
        time.filter(last -> next.isBefore(cutOff ? last.truncatedTo(ChronoUnit.SECONDS) : last));
    time = Optional.of(next);
    return later;
  }
}
