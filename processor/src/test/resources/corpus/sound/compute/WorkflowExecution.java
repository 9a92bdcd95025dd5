package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Temporal workflow execution: Temporal API, enum WorkflowExecutionStatus, and the documentation's page "Workflow
 * Execution", section "Status".
 *
 * <p>The only open status leads to each closed one. Who closes it was read from the sentences: the workflow's own code,
 * a client, or the service. The unspecified value is a sentinel.
 */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "WORKFLOW_EXECUTION_STATUS_",
    actors = {"WORKFLOW", "CLIENT", "SERVICE"})
public enum WorkflowExecution {
  @State(sentinel = true)
  WORKFLOW_EXECUTION_STATUS_UNSPECIFIED(0),

  @State(initial = true)
  WORKFLOW_EXECUTION_STATUS_RUNNING(1),

  @State(terminal = true, onlyBy = "WORKFLOW")
  @Transition(on = "complete", from = "RUNNING", by = "WORKFLOW")
  WORKFLOW_EXECUTION_STATUS_COMPLETED(2),

  @State(terminal = true, onlyBy = "WORKFLOW")
  @Transition(on = "fail", from = "RUNNING", by = "WORKFLOW")
  WORKFLOW_EXECUTION_STATUS_FAILED(3),

  @State(terminal = true, onlyBy = "WORKFLOW")
  @Transition(on = "acceptCancellation", from = "RUNNING", by = "WORKFLOW")
  WORKFLOW_EXECUTION_STATUS_CANCELED(4),

  @State(terminal = true, onlyBy = "CLIENT")
  @Transition(on = "terminate", from = "RUNNING", by = "CLIENT")
  WORKFLOW_EXECUTION_STATUS_TERMINATED(5),

  @State(terminal = true, onlyBy = "WORKFLOW")
  @Transition(on = "continueAsNew", from = "RUNNING", by = "WORKFLOW")
  WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW(6),

  @State(terminal = true, onlyBy = "SERVICE")
  @Transition(on = "timeOut", from = "RUNNING", by = "SERVICE")
  WORKFLOW_EXECUTION_STATUS_TIMED_OUT(7);

  private final int number;

  WorkflowExecution(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
