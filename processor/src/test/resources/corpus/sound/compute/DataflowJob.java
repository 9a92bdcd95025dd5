package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Dataflow job: google.dataflow.v1beta3.JobState, the prose of its values and of the message Job.
 *
 * <p>The prose contradicts itself in eight places; here a closed list of exits wins over "any state that is not
 * terminal", and a state that such a list names may be entered from there. beginCancel, cleanUp and the way out of
 * RESOURCE_CLEANING_UP are inferred.
 */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_STATE_",
    actors = {"SERVICE", "UPDATE_JOB"})
public enum DataflowJob {
  @State(sentinel = true)
  JOB_STATE_UNKNOWN(0),

  @State(
      initial = true,
      onlyTo = {"PENDING", "CANCELLED"})
  @Transition(on = "launch", to = "PENDING", by = "SERVICE")
  JOB_STATE_QUEUED(11),

  @State(
      initial = true,
      onlyTo = {"RUNNING", "FAILED"})
  JOB_STATE_PENDING(9),

  @State(initial = true)
  @Transition(on = "stop", from = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_STOPPED(1),

  @Transition(on = "start", from = "PENDING", by = "SERVICE")
  @Transition(on = "start", from = "STOPPED", by = "UPDATE_JOB")
  JOB_STATE_RUNNING(2),

  @State(
      onlyFrom = "RUNNING",
      onlyTo = {"DRAINED", "CANCELLED", "FAILED"},
      onlyBy = "UPDATE_JOB")
  @Transition(on = "drain", from = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_DRAINING(7),

  @State(onlyTo = {"CANCELLED", "FAILED"})
  @Transition(on = "beginCancel", from = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_CANCELLING(10),

  @Transition(on = "cleanUp", from = "RUNNING", by = "SERVICE")
  JOB_STATE_RESOURCE_CLEANING_UP(12),

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

  @State(
      terminal = true,
      onlyFrom = {"PENDING", "RUNNING", "DRAINING", "CANCELLING"},
      onlyBy = "SERVICE")
  @Transition(
      on = "fail",
      from = {"PENDING", "RUNNING", "DRAINING", "CANCELLING"},
      by = "SERVICE")
  JOB_STATE_FAILED(4),

  @State(terminal = true, onlyBy = "UPDATE_JOB")
  @Transition(on = "cancel", from = Transition.ANY, except = "PENDING", by = "UPDATE_JOB")
  JOB_STATE_CANCELLED(5),

  @State(terminal = true, onlyFrom = "RUNNING", onlyBy = "SERVICE")
  @Transition(on = "update", from = "RUNNING", by = "SERVICE")
  JOB_STATE_UPDATED(6),

  @State(terminal = true, onlyFrom = "DRAINING", onlyBy = "SERVICE")
  @Transition(on = "finishDrain", from = "DRAINING", by = "SERVICE")
  JOB_STATE_DRAINED(8);

  private final int number;

  DataflowJob(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
