package dev.interlock.example;

/**
 * A job that both parties may move at any moment, each by what it may do: whoever has the service's
 * view can't cancel, and whoever has the callers' can't report success for the service.
 */
public final class RunningJob {

  private final JobStateMachine machine;

  private RunningJob(JobStateMachine machine) {
    this.machine = machine;
  }

  /** Returns a new job that waits for its launch. */
  public static RunningJob queued() {
    return new RunningJob(JobStateMachine.initial(JobState.JOB_STATE_QUEUED));
  }

  /**
   * Returns a job as it was stored.
   *
   * @param state the state that was stored
   */
  public static RunningJob restored(JobState state) {
    return new RunningJob(JobStateMachine.at(state));
  }

  /** Returns the state now, to be stored. */
  public JobState state() {
    return machine.state();
  }

  /** Returns what the Dataflow service may do. */
  public JobStateMachine.Service forService() {
    return machine.asService();
  }

  /** Returns what callers of UpdateJob may do. */
  public JobStateMachine.UpdateJob forCallers() {
    return machine.asUpdateJob();
  }
}
