package literal;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The published description of a Dataflow job's states, taken at its word: every arc that a
 * sentence demands, every rule that a sentence states, and nothing done about what doesn't fit
 * together. The comments sum the sentences up.
 */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_STATE_",
    actors = {"SERVICE", "UPDATE_JOB"})
enum JobState implements JobStateMoves {

  // A value of the field, but no state of a job.
  @State(sentinel = true)
  JOB_STATE_UNKNOWN,

  // Not started yet; jobs are created so, and UpdateJob switches between this and RUNNING.
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_STOPPED,

  // Created, launch delayed; goes only to PENDING or CANCELLED.
  @State(
      initial = true,
      onlyTo = {"PENDING", "CANCELLED"})
  @Transition(on = "launch", to = "PENDING", by = "SERVICE")
  @Transition(on = "cancel", to = "CANCELLED", by = "UPDATE_JOB")
  JOB_STATE_QUEUED,

  // Created, not running yet; goes only to RUNNING or FAILED.
  @State(
      initial = true,
      onlyTo = {"RUNNING", "FAILED"})
  @Transition(on = "start", to = "RUNNING", by = "SERVICE")
  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  JOB_STATE_PENDING,

  // Running. How a cancellation and the clean-up begin is inferred.
  @Transition(on = "stop", to = "STOPPED", by = "UPDATE_JOB")
  @Transition(on = "beginCancel", to = "CANCELLING", by = "UPDATE_JOB")
  @Transition(on = "cleanUp", to = "RESOURCE_CLEANING_UP", by = "SERVICE")
  JOB_STATE_RUNNING,

  // Set by UpdateJob, only from RUNNING; goes only to DRAINED, CANCELLED or FAILED.
  @State(
      onlyFrom = "RUNNING",
      onlyBy = "UPDATE_JOB",
      onlyTo = {"DRAINED", "CANCELLED", "FAILED"})
  @Transition(on = "drain", from = "RUNNING", by = "UPDATE_JOB")
  @Transition(on = "finishDrain", to = "DRAINED", by = "SERVICE")
  @Transition(on = "cancel", to = "CANCELLED", by = "UPDATE_JOB")
  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  JOB_STATE_DRAINING,

  // Cancelled, about to stop; goes only to CANCELLED or FAILED.
  @State(onlyTo = {"CANCELLED", "FAILED"})
  @Transition(on = "cancel", to = "CANCELLED", by = "UPDATE_JOB")
  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  JOB_STATE_CANCELLING,

  // Being cleaned up after a good run. The way out is inferred.
  @Transition(on = "complete", to = "DONE", by = "SERVICE")
  JOB_STATE_RESOURCE_CLEANING_UP,

  // Terminal; set by the service from RUNNING, and by UpdateJob while the job isn't terminal.
  @State(terminal = true)
  @Transition(on = "complete", from = "RUNNING", by = "SERVICE")
  @Transition(on = "complete", from = Transition.ANY, by = "UPDATE_JOB")
  JOB_STATE_DONE,

  // Terminal; set only by the service, only from RUNNING.
  @State(terminal = true, onlyBy = "SERVICE", onlyFrom = "RUNNING")
  @Transition(on = "fail", from = "RUNNING", by = "SERVICE")
  JOB_STATE_FAILED,

  // Terminal; set only by UpdateJob, while the job isn't terminal.
  @State(terminal = true, onlyBy = "UPDATE_JOB")
  @Transition(on = "cancel", from = Transition.ANY, by = "UPDATE_JOB")
  JOB_STATE_CANCELLED,

  // Terminal; set only by the service, only from RUNNING.
  @State(terminal = true, onlyBy = "SERVICE", onlyFrom = "RUNNING")
  @Transition(on = "update", from = "RUNNING", by = "SERVICE")
  JOB_STATE_UPDATED,

  // Terminal; set only by the service, only from DRAINING.
  @State(terminal = true, onlyBy = "SERVICE", onlyFrom = "DRAINING")
  JOB_STATE_DRAINED
}
