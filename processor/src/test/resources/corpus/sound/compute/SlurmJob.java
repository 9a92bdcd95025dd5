package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Slurm job's base state: Slurm documentation, "Job State Codes", and the commands of scontrol.
 *
 * <p>State flags such as CONFIGURING and COMPLETING are no states. A requeued job is pending again; requeueing one that
 * has ended was read as a new job. DEADLINE concerns the start time and so only a pending job.
 */
@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum SlurmJob {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  JOB_PENDING,

  @Transition(on = "suspend", to = "SUSPENDED")
  @Transition(on = "requeue", to = "PENDING")
  JOB_RUNNING,

  @State(
      onlyFrom = "RUNNING",
      onlyTo = {"RUNNING", "PENDING", "CANCELLED", "NODE_FAIL", "PREEMPTED"})
  @Transition(on = "resume", to = "RUNNING")
  @Transition(on = "requeue", to = "PENDING")
  JOB_SUSPENDED,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "exitZero", from = "RUNNING")
  JOB_COMPLETED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY)
  JOB_CANCELLED,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "exitNonZero", from = "RUNNING")
  JOB_FAILED,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "timeLimitReached", from = "RUNNING")
  JOB_TIMEOUT,

  @State(terminal = true)
  @Transition(on = "nodeFailed", from = Transition.ANY, except = "PENDING")
  JOB_NODE_FAIL,

  @State(terminal = true)
  @Transition(on = "preempt", from = Transition.ANY, except = "JOB_PENDING")
  JOB_PREEMPTED,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "bootFailed", from = "RUNNING")
  JOB_BOOT_FAIL,

  @State(terminal = true, onlyFrom = "PENDING")
  @Transition(on = "deadlinePassed", from = "PENDING")
  JOB_DEADLINE,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "memoryExhausted", from = "RUNNING")
  JOB_OUT_OF_MEMORY
}
