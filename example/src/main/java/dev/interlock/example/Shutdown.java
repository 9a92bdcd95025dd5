package dev.interlock.example;

/**
 * Ways to end a running job, in the type system: each step exists only on the type of the state
 * before it, and for whoever may make it, so a step that is left out, or another's, doesn't
 * compile.
 */
public final class Shutdown {

  private Shutdown() {}

  /** Ends a job without losing what it has read: it drains first. */
  public static TypedJobState.Drained gently(TypedJobState.Running running) {
    return running.drain(TypedJobState.UPDATE_JOB).finishDrain(TypedJobState.SERVICE);
  }

  /** Ends a job at once. */
  public static TypedJobState.Cancelled atOnce(TypedJobState.CanCancel job) {
    return job.cancel(TypedJobState.UPDATE_JOB);
  }
}
