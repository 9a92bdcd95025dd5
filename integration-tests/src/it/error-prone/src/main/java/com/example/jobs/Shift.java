package com.example.jobs;

/**
 * Holds states in plain fields, and keeps to their lifecycle: neither we nor Error Prone object.
 */
public final class Shift {
  private JobState state = JobState.JOB_QUEUED;
  private TaskState task = TaskState.A;

  /** A new one. */
  public Shift() {}

  /** One that was stored. */
  public Shift(JobState state, TaskState task) {
    this.state = state;
    this.task = task;
  }

  public JobState start() {
    state = state.start(Party.SERVICE);
    return state;
  }

  public void cancel(boolean sure) {
    JobState next = sure ? state.cancel(Party.OWNER) : state;
    state = next;
    task = TaskStateTransitions.transition(task, TaskState.RUNNABLE);
  }
}
