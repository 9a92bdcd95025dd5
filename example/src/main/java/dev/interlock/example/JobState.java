package dev.interlock.example;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a Google Cloud Dataflow job, and which of them may follow which.
 *
 * <p>Two parties move a job: the Dataflow service itself ({@code SERVICE}) and whoever calls the
 * API's UpdateJob method ({@code UPDATE_JOB}). Arcs say which moves there are; the rules {@code
 * onlyFrom}, {@code onlyTo} and {@code onlyBy} repeat what the published description of a state
 * claims, and the compiler holds the one against the other.
 *
 * <p>Read word for word, that description contradicts itself in eight places. Here a closed list of
 * exits wins: a state that "may only go to" certain states goes nowhere else, and "from any state
 * that isn't terminal" means every such state without a closed list. A job fails from where it
 * runs, and from each state whose list names failure. How a cancellation begins, and how a job gets
 * into and out of the clean-up, is not published: those moves are inferred.
 */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_STATE_",
    actors = {"SERVICE", "UPDATE_JOB"})
public enum JobState implements JobStateMoves {

  /** Nothing is said about the state: what the wire carries when the field was never set. */
  @State(sentinel = true)
  JOB_STATE_UNKNOWN(0),

  /** The job exists but is not running: newly created, or switched off by its owner. */
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_STOPPED(1),

  /** The job was accepted, but its launch has to wait. */
  @State(
      initial = true,
      onlyTo = {"PENDING", "CANCELLED"})
  @Transition(on = "launch", to = "PENDING", by = "SERVICE")
  JOB_STATE_QUEUED(11),

  /** The service is preparing the job; nothing runs yet. */
  @State(
      initial = true,
      onlyTo = {"RUNNING", "FAILED"})
  @Transition(on = "start", to = "RUNNING", by = "SERVICE")
  JOB_STATE_PENDING(9),

  /** The pipeline is at work. */
  @Transition(on = "stop", to = "STOPPED", by = "UPDATE_JOB")
  @Transition(on = "drain", to = "DRAINING", by = "UPDATE_JOB")
  @Transition(on = "beginCancel", to = "CANCELLING", by = "UPDATE_JOB")
  @Transition(on = "cleanUp", to = "RESOURCE_CLEANING_UP", by = "SERVICE")
  @Transition(on = "update", to = "UPDATED", by = "SERVICE")
  JOB_STATE_RUNNING(2),

  /** The job takes no new input and works off what it has already read. */
  @State(
      onlyFrom = "RUNNING",
      onlyBy = "UPDATE_JOB",
      onlyTo = {"DRAINED", "CANCELLED", "FAILED"})
  @Transition(on = "finishDrain", to = "DRAINED", by = "SERVICE")
  JOB_STATE_DRAINING(7),

  /** Somebody cancelled the job, and it is on its way down. */
  @State(onlyTo = {"CANCELLED", "FAILED"})
  JOB_STATE_CANCELLING(10),

  /** A batch job has done its work, and what it had occupied is being released. */
  JOB_STATE_RESOURCE_CLEANING_UP(12),

  /** The job finished its work. */
  @State(terminal = true)
  @Transition(
      on = "complete",
      from = {"RUNNING", "RESOURCE_CLEANING_UP"},
      by = "SERVICE")
  @Transition(
      on = "complete",
      from = Transition.ANY,
      except = {"QUEUED", "PENDING", "DRAINING", "CANCELLING"},
      by = "UPDATE_JOB")
  JOB_STATE_DONE(3),

  /** The job broke down. Only the service can tell. */
  @State(
      terminal = true,
      onlyFrom = {"PENDING", "RUNNING", "DRAINING", "CANCELLING"},
      onlyBy = "SERVICE")
  @Transition(
      on = "fail",
      from = {"PENDING", "RUNNING", "DRAINING", "CANCELLING"},
      by = "SERVICE")
  JOB_STATE_FAILED(4),

  /** The job was called off before it came to any other end. */
  @State(terminal = true, onlyBy = "UPDATE_JOB")
  @Transition(on = "cancel", from = Transition.ANY, except = "PENDING", by = "UPDATE_JOB")
  JOB_STATE_CANCELLED(5),

  /** Another job took this one's place and carries on with what it held. */
  @State(terminal = true, onlyFrom = "RUNNING", onlyBy = "SERVICE")
  JOB_STATE_UPDATED(6),

  /** The job worked off everything it had read, and ended. */
  @State(terminal = true, onlyFrom = "DRAINING", onlyBy = "SERVICE")
  JOB_STATE_DRAINED(8);

  private final int number;

  JobState(int number) {
    this.number = number;
  }

  /**
   * Returns the number that stands for this state on the wire.
   *
   * @return the number that the API's protocol buffer gives this state
   */
  public int number() {
    return number;
  }

  /**
   * Finds the state with a wire number.
   *
   * @param number any number
   * @return the state, or empty if no state has that number
   */
  public static Optional<JobState> ofNumber(int number) {
    return Arrays.stream(values()).filter(state -> state.number == number).findFirst();
  }
}
