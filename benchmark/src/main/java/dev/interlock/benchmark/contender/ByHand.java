package dev.interlock.benchmark.contender;

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
import static dev.interlock.example.JobStateActor.SERVICE;
import static dev.interlock.example.JobStateActor.UPDATE_JOB;
import static dev.interlock.example.JobStateEvent.BEGIN_CANCEL;
import static dev.interlock.example.JobStateEvent.CANCEL;
import static dev.interlock.example.JobStateEvent.CLEAN_UP;
import static dev.interlock.example.JobStateEvent.COMPLETE;
import static dev.interlock.example.JobStateEvent.DRAIN;
import static dev.interlock.example.JobStateEvent.FAIL;
import static dev.interlock.example.JobStateEvent.FINISH_DRAIN;
import static dev.interlock.example.JobStateEvent.LAUNCH;
import static dev.interlock.example.JobStateEvent.START;
import static dev.interlock.example.JobStateEvent.STOP;
import static dev.interlock.example.JobStateEvent.UPDATE;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best that we know by hand: a mask a state, tested as an int, and one flat table of states.
 */
@SuppressWarnings("EnumOrdinal") // tables that are made with the class know the order of its enum
public final class ByHand {

  private static final int STATES = JobState.values().length;

  /** A bit for each state that may be entered, by state. */
  private static final long[] TARGETS = new long[STATES];

  static {
    TARGETS[JOB_STATE_STOPPED.ordinal()] =
        mask(JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED);
    TARGETS[JOB_STATE_QUEUED.ordinal()] = mask(JOB_STATE_PENDING, JOB_STATE_CANCELLED);
    TARGETS[JOB_STATE_PENDING.ordinal()] = mask(JOB_STATE_RUNNING, JOB_STATE_FAILED);
    TARGETS[JOB_STATE_RUNNING.ordinal()] =
        mask(
            JOB_STATE_STOPPED,
            JOB_STATE_DRAINING,
            JOB_STATE_CANCELLING,
            JOB_STATE_RESOURCE_CLEANING_UP,
            JOB_STATE_UPDATED,
            JOB_STATE_DONE,
            JOB_STATE_FAILED,
            JOB_STATE_CANCELLED);
    TARGETS[JOB_STATE_DRAINING.ordinal()] =
        mask(JOB_STATE_DRAINED, JOB_STATE_FAILED, JOB_STATE_CANCELLED);
    TARGETS[JOB_STATE_CANCELLING.ordinal()] = mask(JOB_STATE_FAILED, JOB_STATE_CANCELLED);
    TARGETS[JOB_STATE_RESOURCE_CLEANING_UP.ordinal()] = mask(JOB_STATE_DONE, JOB_STATE_CANCELLED);
  }

  private static final long CANCELLABLE =
      mask(
          JOB_STATE_STOPPED,
          JOB_STATE_QUEUED,
          JOB_STATE_RUNNING,
          JOB_STATE_DRAINING,
          JOB_STATE_CANCELLING,
          JOB_STATE_RESOURCE_CLEANING_UP);

  private ByHand() {}

  private static long mask(JobState... states) {
    long mask = 0;
    for (JobState state : states) {
      mask |= 1L << state.ordinal();
    }
    return mask;
  }

  /** Returns whether one state may go to another. */
  public static boolean canTransition(JobState from, JobState to) {
    return ((int) (TARGETS[from.ordinal()] >>> to.ordinal()) & 1) != 0;
  }

  /** Returns whether one state may go to another for an actor. */
  public static boolean canTransition(JobState from, JobState to, JobStateActor by) {
    return ((int) (ByActor.TARGETS[by.ordinal() * STATES + from.ordinal()] >>> to.ordinal()) & 1)
        != 0;
  }

  /** Returns where an event leads; null where it is refused. */
  public static @Nullable JobState next(JobState from, JobStateEvent event, JobStateActor by) {
    return ByActor.NEXT[
        (by.ordinal() * STATES + from.ordinal()) * ByActor.EVENTS + event.ordinal()];
  }

  /** Returns where an event leads, and throws where it is refused. */
  public static JobState fire(JobState from, JobStateEvent event, JobStateActor by) {
    JobState next = next(from, event, by);
    if (next == null) {
      throw refused(from, event, by);
    }
    return next;
  }

  /** Returns whether a job can be cancelled. */
  public static boolean canCancel(JobState from) {
    return ((int) (CANCELLABLE >>> from.ordinal()) & 1) != 0;
  }

  /** Cancels a job. */
  public static JobState cancel(JobState from, JobStateActor by) {
    if (by == UPDATE_JOB && ((int) (CANCELLABLE >>> from.ordinal()) & 1) != 0) {
      return JOB_STATE_CANCELLED;
    }
    throw refused(from, JobStateEvent.CANCEL, by);
  }

  /** Returns the states that a state may go to. */
  public static Set<JobState> targets(JobState from) {
    return Sets.TARGETS.get(from.ordinal());
  }

  /** Returns the events that a state allows. */
  public static Set<JobStateEvent> events(JobState from) {
    return Sets.EVENTS.get(from.ordinal());
  }

  /** Returns what a hand-written refusal is: an exception with a sentence. */
  static IllegalStateException refused(JobState from, JobStateEvent event, JobStateActor by) {
    return new IllegalStateException(from + " doesn't allow " + event + " to " + by);
  }

  /** The tables that only questions for an actor need. */
  private static final class ByActor {

    static final int EVENTS = JobStateEvent.values().length;
    static final long[] TARGETS = new long[JobStateActor.values().length * STATES];
    static final @Nullable JobState[] NEXT = new JobState[TARGETS.length * EVENTS];

    static {
      arc(JOB_STATE_STOPPED, START, JOB_STATE_RUNNING, UPDATE_JOB);
      arc(JOB_STATE_STOPPED, COMPLETE, JOB_STATE_DONE, UPDATE_JOB);
      arc(JOB_STATE_STOPPED, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
      arc(JOB_STATE_QUEUED, LAUNCH, JOB_STATE_PENDING, SERVICE);
      arc(JOB_STATE_QUEUED, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
      arc(JOB_STATE_PENDING, START, JOB_STATE_RUNNING, SERVICE);
      arc(JOB_STATE_PENDING, FAIL, JOB_STATE_FAILED, SERVICE);
      arc(JOB_STATE_RUNNING, STOP, JOB_STATE_STOPPED, UPDATE_JOB);
      arc(JOB_STATE_RUNNING, DRAIN, JOB_STATE_DRAINING, UPDATE_JOB);
      arc(JOB_STATE_RUNNING, BEGIN_CANCEL, JOB_STATE_CANCELLING, UPDATE_JOB);
      arc(JOB_STATE_RUNNING, CLEAN_UP, JOB_STATE_RESOURCE_CLEANING_UP, SERVICE);
      arc(JOB_STATE_RUNNING, UPDATE, JOB_STATE_UPDATED, SERVICE);
      arc(JOB_STATE_RUNNING, COMPLETE, JOB_STATE_DONE, SERVICE, UPDATE_JOB);
      arc(JOB_STATE_RUNNING, FAIL, JOB_STATE_FAILED, SERVICE);
      arc(JOB_STATE_RUNNING, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
      arc(JOB_STATE_DRAINING, FINISH_DRAIN, JOB_STATE_DRAINED, SERVICE);
      arc(JOB_STATE_DRAINING, FAIL, JOB_STATE_FAILED, SERVICE);
      arc(JOB_STATE_DRAINING, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
      arc(JOB_STATE_CANCELLING, FAIL, JOB_STATE_FAILED, SERVICE);
      arc(JOB_STATE_CANCELLING, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
      arc(JOB_STATE_RESOURCE_CLEANING_UP, COMPLETE, JOB_STATE_DONE, SERVICE, UPDATE_JOB);
      arc(JOB_STATE_RESOURCE_CLEANING_UP, CANCEL, JOB_STATE_CANCELLED, UPDATE_JOB);
    }

    private static void arc(JobState from, JobStateEvent event, JobState to, JobStateActor... by) {
      for (JobStateActor actor : by) {
        int row = actor.ordinal() * STATES + from.ordinal();
        TARGETS[row] |= 1L << to.ordinal();
        NEXT[row * EVENTS + event.ordinal()] = to;
      }
    }
  }

  /** Sets that are made once. */
  private static final class Sets {

    static final List<Set<JobState>> TARGETS = new ArrayList<>();
    static final List<Set<JobStateEvent>> EVENTS = new ArrayList<>();

    static {
      for (JobState from : JobState.values()) {
        EnumSet<JobState> targets = EnumSet.noneOf(JobState.class);
        EnumSet<JobStateEvent> events = EnumSet.noneOf(JobStateEvent.class);
        for (JobStateActor actor : JobStateActor.values()) {
          for (JobStateEvent event : JobStateEvent.values()) {
            JobState to = next(from, event, actor);
            if (to != null) {
              targets.add(to);
              events.add(event);
            }
          }
        }
        TARGETS.add(Collections.unmodifiableSet(targets));
        EVENTS.add(Collections.unmodifiableSet(events));
      }
    }
  }
}
