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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The collections of the JDK: {@code EnumMap<S, EnumSet<S>>}, and maps of maps where events lead.
 */
@SuppressWarnings("NullAway") // the maps hold every key that they are asked for
public final class EnumMaps {

  private static final Map<JobState, EnumSet<JobState>> TARGETS = new EnumMap<>(JobState.class);

  static {
    for (JobState state : JobState.values()) {
      TARGETS.put(state, EnumSet.noneOf(JobState.class));
    }
    TARGETS.put(
        JOB_STATE_STOPPED, EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED));
    TARGETS.put(JOB_STATE_QUEUED, EnumSet.of(JOB_STATE_PENDING, JOB_STATE_CANCELLED));
    TARGETS.put(JOB_STATE_PENDING, EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_FAILED));
    TARGETS.put(
        JOB_STATE_RUNNING,
        EnumSet.of(
            JOB_STATE_STOPPED,
            JOB_STATE_DRAINING,
            JOB_STATE_CANCELLING,
            JOB_STATE_RESOURCE_CLEANING_UP,
            JOB_STATE_UPDATED,
            JOB_STATE_DONE,
            JOB_STATE_FAILED,
            JOB_STATE_CANCELLED));
    TARGETS.put(
        JOB_STATE_DRAINING, EnumSet.of(JOB_STATE_DRAINED, JOB_STATE_FAILED, JOB_STATE_CANCELLED));
    TARGETS.put(JOB_STATE_CANCELLING, EnumSet.of(JOB_STATE_FAILED, JOB_STATE_CANCELLED));
    TARGETS.put(JOB_STATE_RESOURCE_CLEANING_UP, EnumSet.of(JOB_STATE_DONE, JOB_STATE_CANCELLED));
  }

  private EnumMaps() {}

  /** Returns whether one state may go to another. */
  public static boolean canTransition(JobState from, JobState to) {
    return TARGETS.get(from).contains(to);
  }

  /** Returns whether one state may go to another for an actor. */
  public static boolean canTransition(JobState from, JobState to, JobStateActor by) {
    return ByActor.TARGETS.get(by).get(from).contains(to);
  }

  /** Returns where an event leads; null where it is refused. */
  public static @Nullable JobState next(JobState from, JobStateEvent event, JobStateActor by) {
    return ByActor.NEXT.get(by).get(from).get(event);
  }

  /** Returns where an event leads, and throws where it is refused. */
  public static JobState fire(JobState from, JobStateEvent event, JobStateActor by) {
    JobState next = next(from, event, by);
    if (next == null) {
      throw ByHand.refused(from, event, by);
    }
    return next;
  }

  /** Returns the states that a state may go to. */
  public static Set<JobState> targets(JobState from) {
    return TARGETS.get(from);
  }

  /** Returns the events that a state allows. */
  public static Set<JobStateEvent> events(JobState from) {
    return Events.OF.get(from);
  }

  /** The maps that only questions for an actor need. */
  private static final class ByActor {

    static final Map<JobStateActor, Map<JobState, EnumSet<JobState>>> TARGETS =
        new EnumMap<>(JobStateActor.class);
    static final Map<JobStateActor, Map<JobState, Map<JobStateEvent, JobState>>> NEXT =
        new EnumMap<>(JobStateActor.class);

    static {
      for (JobStateActor actor : JobStateActor.values()) {
        Map<JobState, EnumSet<JobState>> targets = new EnumMap<>(JobState.class);
        Map<JobState, Map<JobStateEvent, JobState>> next = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
          targets.put(state, EnumSet.noneOf(JobState.class));
          next.put(state, new EnumMap<>(JobStateEvent.class));
        }
        TARGETS.put(actor, targets);
        NEXT.put(actor, next);
      }
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
        TARGETS.get(actor).get(from).add(to);
        NEXT.get(actor).get(from).put(event, to);
      }
    }
  }

  /** The map of the buttons to show. */
  private static final class Events {

    static final Map<JobState, EnumSet<JobStateEvent>> OF = new EnumMap<>(JobState.class);

    static {
      for (JobState state : JobState.values()) {
        EnumSet<JobStateEvent> events = EnumSet.noneOf(JobStateEvent.class);
        for (JobStateActor actor : JobStateActor.values()) {
          events.addAll(ByActor.NEXT.get(actor).get(state).keySet());
        }
        OF.put(state, events);
      }
    }
  }
}
