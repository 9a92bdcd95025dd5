// Every sentence of Dataflow's JobState taken at its word: exactly eight contradictions, and nothing else.
package corpus.faulty.contradiction;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_STATE_",
    actors = {"SERVICE", "UPDATE_JOB"})
public enum LiteralJobState {
  @State(sentinel = true)
  JOB_STATE_UNKNOWN,

  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_STOPPED,

  @Transition(on = "stop", to = "STOPPED", by = "UPDATE_JOB")
  @Transition(on = "complete", to = "DONE", by = "SERVICE")
  @Transition(on = "fail", to = "FAILED", by = "SERVICE")
  @Transition(on = "update", to = "UPDATED", by = "SERVICE")
  @Transition(on = "drain", to = "DRAINING", by = "UPDATE_JOB")
  @Transition(on = "beginCancel", to = "CANCELLING", by = "UPDATE_JOB")
  @Transition(on = "cleanUp", to = "RESOURCE_CLEANING_UP", by = "SERVICE")
  JOB_STATE_RUNNING,

  @State(terminal = true)
  @Transition(
      on = "finish",
      from =
          Transition.ANY, // expect: [contradiction] PENDING -> DONE && [contradiction] DRAINING -> DONE && [contradiction] CANCELLING -> DONE && [contradiction] QUEUED -> DONE
      by = "UPDATE_JOB")
  JOB_STATE_DONE,

  @State(terminal = true, onlyFrom = "RUNNING", onlyBy = "SERVICE")
  JOB_STATE_FAILED,

  @State(terminal = true, onlyBy = "UPDATE_JOB")
  @Transition(on = "cancel", from = Transition.ANY, by = "UPDATE_JOB") // expect: [contradiction] PENDING -> CANCELLED
  JOB_STATE_CANCELLED,

  @State(terminal = true, onlyFrom = "RUNNING", onlyBy = "SERVICE")
  JOB_STATE_UPDATED,

  @State(
      onlyFrom = "RUNNING",
      onlyBy = "UPDATE_JOB",
      onlyTo = {"DRAINED", "CANCELLED", "FAILED"})
  @Transition(on = "finishDrain", to = "DRAINED", by = "SERVICE")
  @Transition(on = "fail", to = "FAILED", by = "SERVICE") // expect: [contradiction] DRAINING -> FAILED
  JOB_STATE_DRAINING,

  @State(terminal = true, onlyFrom = "DRAINING", onlyBy = "SERVICE")
  JOB_STATE_DRAINED,

  @State(
      initial = true,
      onlyTo = {"RUNNING", "FAILED"})
  @Transition(on = "start", to = "RUNNING", by = "SERVICE")
  @Transition(
      on = "fail",
      to = "FAILED", // expect: [contradiction] PENDING -> FAILED
      by = "SERVICE")
  JOB_STATE_PENDING,

  @State(onlyTo = {"CANCELLED", "FAILED"})
  @Transition(on = "fail", to = "FAILED", by = "SERVICE") // expect: [contradiction] CANCELLING -> FAILED
  JOB_STATE_CANCELLING,

  @State(
      initial = true,
      onlyTo = {"PENDING", "CANCELLED"})
  @Transition(on = "launch", to = "PENDING", by = "SERVICE")
  JOB_STATE_QUEUED,

  @Transition(on = "complete", to = "DONE", by = "SERVICE")
  JOB_STATE_RESOURCE_CLEANING_UP
}
