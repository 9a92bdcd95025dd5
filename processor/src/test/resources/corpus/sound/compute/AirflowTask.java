package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An Airflow task instance: Apache Airflow documentation, "Tasks", section "Task Instances".
 *
 * <p>The states are those that the section lists, final as class TerminalTIState of airflow.utils.state has them.
 * Whatever waits to run again goes through scheduled. Clearing a finished task was read as a new attempt and is left out.
 */
@StateMachine(typed = true, machine = true, actors = {"SCHEDULER", "EXECUTOR", "TASK", "USER"})
public enum AirflowTask {
  @State(initial = true)
  @Transition(on = "schedule", to = "SCHEDULED", by = "SCHEDULER")
  @Transition(on = "upstreamFail", to = "UPSTREAM_FAILED", by = "SCHEDULER")
  @Transition(on = "skip", to = "SKIPPED", by = "SCHEDULER")
  NONE,

  @Transition(
      on = "reschedule",
      from = {"UP_FOR_RETRY", "UP_FOR_RESCHEDULE", "DEFERRED"},
      by = "SCHEDULER")
  @Transition(on = "enqueue", to = "QUEUED", by = "SCHEDULER")
  SCHEDULED,

  @Transition(on = "execute", to = "RUNNING", by = "EXECUTOR")
  QUEUED,

  @State(onlyFrom = "QUEUED")
  @Transition(on = "succeed", to = "SUCCESS", by = "TASK")
  @Transition(on = "fail", to = "FAILED", by = "TASK")
  @Transition(on = "failWithRetriesLeft", to = "UP_FOR_RETRY", by = "TASK")
  @Transition(on = "skip", to = "SKIPPED", by = "TASK")
  @Transition(on = "clear", to = "RESTARTING", by = "USER")
  RUNNING,

  @State(terminal = true)
  SUCCESS,

  @Transition(on = "stopped", to = "UP_FOR_RETRY", by = "EXECUTOR")
  RESTARTING,

  @State(terminal = true)
  FAILED,

  @State(terminal = true, onlyBy = {"SCHEDULER", "TASK"})
  SKIPPED,

  @State(terminal = true, onlyBy = "SCHEDULER")
  UPSTREAM_FAILED,

  @State(onlyTo = {"SCHEDULED", "REMOVED"})
  UP_FOR_RETRY,

  @State(onlyFrom = "RUNNING", onlyTo = {"SCHEDULED", "REMOVED"})
  @Transition(on = "pokeLater", from = "RUNNING", by = "TASK")
  UP_FOR_RESCHEDULE,

  @State(onlyFrom = "RUNNING", onlyTo = {"SCHEDULED", "REMOVED"})
  @Transition(on = "defer", from = "RUNNING", by = "TASK")
  DEFERRED,

  @State(terminal = true)
  @Transition(on = "vanish", from = Transition.ANY, by = "SCHEDULER")
  REMOVED
}
