package dev.interlock.example.audit.replay;

import dev.interlock.example.JobState;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of one job: all that the audit keeps, and of millions of jobs at a time. So
 * there is no object in it: beside a job's id this takes 32 bytes, and its place in the map as
 * many.
 */
final class JobTrack {

  /** The last state; the one that says nothing as long as none is known. */
  private JobState state = JobState.JOB_STATE_UNKNOWN;

  /** The last time that was told; at first one that nothing is before. */
  private long second = Instant.MIN.getEpochSecond();

  private int nano;

  /** Whether entries may be missing between the last one and the next. */
  private boolean gap;

  /** Whether there was a finding about this job. */
  private boolean faulty;

  Optional<JobState> state() {
    return state.isSentinel() ? Optional.empty() : Optional.of(state);
  }

  boolean gap() {
    return gap;
  }

  boolean faulty() {
    return faulty;
  }

  void moveTo(JobState next) {
    state = next;
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
    boolean later =
        next.getEpochSecond() < second
            || (next.getEpochSecond() == second && !cutOff && next.getNano() < nano);
    Optional<Instant> before =
        later ? Optional.of(Instant.ofEpochSecond(second, nano)) : Optional.empty();
    second = next.getEpochSecond();
    nano = next.getNano();
    return before;
  }
}
