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

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people write: a switch over the state, and in each case one over the rest of the question.
 */
public final class NestedSwitch {

  private NestedSwitch() {}

  /** Returns whether one state may go to another. */
  public static boolean canTransition(JobState from, JobState to) {
    return switch (from) {
      case JOB_STATE_STOPPED ->
          switch (to) {
            case JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED -> true;
            default -> false;
          };
      case JOB_STATE_QUEUED ->
          switch (to) {
            case JOB_STATE_PENDING, JOB_STATE_CANCELLED -> true;
            default -> false;
          };
      case JOB_STATE_PENDING ->
          switch (to) {
            case JOB_STATE_RUNNING, JOB_STATE_FAILED -> true;
            default -> false;
          };
      case JOB_STATE_RUNNING ->
          switch (to) {
            case JOB_STATE_STOPPED,
                JOB_STATE_DRAINING,
                JOB_STATE_CANCELLING,
                JOB_STATE_RESOURCE_CLEANING_UP,
                JOB_STATE_UPDATED,
                JOB_STATE_DONE,
                JOB_STATE_FAILED,
                JOB_STATE_CANCELLED ->
                true;
            default -> false;
          };
      case JOB_STATE_DRAINING ->
          switch (to) {
            case JOB_STATE_DRAINED, JOB_STATE_FAILED, JOB_STATE_CANCELLED -> true;
            default -> false;
          };
      case JOB_STATE_CANCELLING ->
          switch (to) {
            case JOB_STATE_FAILED, JOB_STATE_CANCELLED -> true;
            default -> false;
          };
      case JOB_STATE_RESOURCE_CLEANING_UP ->
          switch (to) {
            case JOB_STATE_DONE, JOB_STATE_CANCELLED -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** Returns whether one state may go to another for an actor. */
  public static boolean canTransition(JobState from, JobState to, JobStateActor by) {
    return switch (from) {
      case JOB_STATE_STOPPED ->
          switch (to) {
            case JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED -> by == UPDATE_JOB;
            default -> false;
          };
      case JOB_STATE_QUEUED ->
          switch (to) {
            case JOB_STATE_PENDING -> by == SERVICE;
            case JOB_STATE_CANCELLED -> by == UPDATE_JOB;
            default -> false;
          };
      case JOB_STATE_PENDING ->
          switch (to) {
            case JOB_STATE_RUNNING, JOB_STATE_FAILED -> by == SERVICE;
            default -> false;
          };
      case JOB_STATE_RUNNING ->
          switch (to) {
            case JOB_STATE_STOPPED, JOB_STATE_DRAINING, JOB_STATE_CANCELLING, JOB_STATE_CANCELLED ->
                by == UPDATE_JOB;
            case JOB_STATE_RESOURCE_CLEANING_UP, JOB_STATE_UPDATED, JOB_STATE_FAILED ->
                by == SERVICE;
            case JOB_STATE_DONE -> true;
            default -> false;
          };
      case JOB_STATE_DRAINING ->
          switch (to) {
            case JOB_STATE_DRAINED, JOB_STATE_FAILED -> by == SERVICE;
            case JOB_STATE_CANCELLED -> by == UPDATE_JOB;
            default -> false;
          };
      case JOB_STATE_CANCELLING ->
          switch (to) {
            case JOB_STATE_FAILED -> by == SERVICE;
            case JOB_STATE_CANCELLED -> by == UPDATE_JOB;
            default -> false;
          };
      case JOB_STATE_RESOURCE_CLEANING_UP ->
          switch (to) {
            case JOB_STATE_DONE -> true;
            case JOB_STATE_CANCELLED -> by == UPDATE_JOB;
            default -> false;
          };
      default -> false;
    };
  }

  /** Returns where an event leads; null where it is refused. */
  public static @Nullable JobState next(JobState from, JobStateEvent event, JobStateActor by) {
    return switch (from) {
      case JOB_STATE_STOPPED ->
          switch (event) {
            case START -> by == UPDATE_JOB ? JOB_STATE_RUNNING : null;
            case COMPLETE -> by == UPDATE_JOB ? JOB_STATE_DONE : null;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      case JOB_STATE_QUEUED ->
          switch (event) {
            case LAUNCH -> by == SERVICE ? JOB_STATE_PENDING : null;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      case JOB_STATE_PENDING ->
          switch (event) {
            case START -> by == SERVICE ? JOB_STATE_RUNNING : null;
            case FAIL -> by == SERVICE ? JOB_STATE_FAILED : null;
            default -> null;
          };
      case JOB_STATE_RUNNING ->
          switch (event) {
            case STOP -> by == UPDATE_JOB ? JOB_STATE_STOPPED : null;
            case DRAIN -> by == UPDATE_JOB ? JOB_STATE_DRAINING : null;
            case BEGIN_CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLING : null;
            case CLEAN_UP -> by == SERVICE ? JOB_STATE_RESOURCE_CLEANING_UP : null;
            case UPDATE -> by == SERVICE ? JOB_STATE_UPDATED : null;
            case COMPLETE -> JOB_STATE_DONE;
            case FAIL -> by == SERVICE ? JOB_STATE_FAILED : null;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      case JOB_STATE_DRAINING ->
          switch (event) {
            case FINISH_DRAIN -> by == SERVICE ? JOB_STATE_DRAINED : null;
            case FAIL -> by == SERVICE ? JOB_STATE_FAILED : null;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      case JOB_STATE_CANCELLING ->
          switch (event) {
            case FAIL -> by == SERVICE ? JOB_STATE_FAILED : null;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      case JOB_STATE_RESOURCE_CLEANING_UP ->
          switch (event) {
            case COMPLETE -> JOB_STATE_DONE;
            case CANCEL -> by == UPDATE_JOB ? JOB_STATE_CANCELLED : null;
            default -> null;
          };
      default -> null;
    };
  }

  /** Returns where an event leads, and throws where it is refused. */
  public static JobState fire(JobState from, JobStateEvent event, JobStateActor by) {
    JobState next = next(from, event, by);
    if (next == null) {
      throw ByHand.refused(from, event, by);
    }
    return next;
  }

  /** Returns whether a job can be cancelled. */
  public static boolean canCancel(JobState from) {
    return switch (from) {
      case JOB_STATE_STOPPED,
          JOB_STATE_QUEUED,
          JOB_STATE_RUNNING,
          JOB_STATE_DRAINING,
          JOB_STATE_CANCELLING,
          JOB_STATE_RESOURCE_CLEANING_UP ->
          true;
      default -> false;
    };
  }

  /** Returns the states that a state may go to. */
  public static Set<JobState> targets(JobState from) {
    return switch (from) {
      case JOB_STATE_STOPPED -> EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_CANCELLED);
      case JOB_STATE_QUEUED -> EnumSet.of(JOB_STATE_PENDING, JOB_STATE_CANCELLED);
      case JOB_STATE_PENDING -> EnumSet.of(JOB_STATE_RUNNING, JOB_STATE_FAILED);
      case JOB_STATE_RUNNING ->
          EnumSet.of(
              JOB_STATE_STOPPED,
              JOB_STATE_DRAINING,
              JOB_STATE_CANCELLING,
              JOB_STATE_RESOURCE_CLEANING_UP,
              JOB_STATE_UPDATED,
              JOB_STATE_DONE,
              JOB_STATE_FAILED,
              JOB_STATE_CANCELLED);
      case JOB_STATE_DRAINING ->
          EnumSet.of(JOB_STATE_DRAINED, JOB_STATE_FAILED, JOB_STATE_CANCELLED);
      case JOB_STATE_CANCELLING -> EnumSet.of(JOB_STATE_FAILED, JOB_STATE_CANCELLED);
      case JOB_STATE_RESOURCE_CLEANING_UP -> EnumSet.of(JOB_STATE_DONE, JOB_STATE_CANCELLED);
      default -> EnumSet.noneOf(JobState.class);
    };
  }

  /** Returns the events that a state allows. */
  public static Set<JobStateEvent> events(JobState from) {
    return switch (from) {
      case JOB_STATE_STOPPED ->
          EnumSet.of(JobStateEvent.START, JobStateEvent.COMPLETE, JobStateEvent.CANCEL);
      case JOB_STATE_QUEUED -> EnumSet.of(JobStateEvent.LAUNCH, JobStateEvent.CANCEL);
      case JOB_STATE_PENDING -> EnumSet.of(JobStateEvent.START, JobStateEvent.FAIL);
      case JOB_STATE_RUNNING ->
          EnumSet.of(
              JobStateEvent.STOP,
              JobStateEvent.DRAIN,
              JobStateEvent.BEGIN_CANCEL,
              JobStateEvent.CLEAN_UP,
              JobStateEvent.UPDATE,
              JobStateEvent.COMPLETE,
              JobStateEvent.FAIL,
              JobStateEvent.CANCEL);
      case JOB_STATE_DRAINING ->
          EnumSet.of(JobStateEvent.FINISH_DRAIN, JobStateEvent.FAIL, JobStateEvent.CANCEL);
      case JOB_STATE_CANCELLING -> EnumSet.of(JobStateEvent.FAIL, JobStateEvent.CANCEL);
      case JOB_STATE_RESOURCE_CLEANING_UP ->
          EnumSet.of(JobStateEvent.COMPLETE, JobStateEvent.CANCEL);
      default -> EnumSet.noneOf(JobStateEvent.class);
    };
  }
}
