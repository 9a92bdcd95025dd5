package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The best that we know by hand for threads: the flat table, and compare-and-set on a VarHandle.
 */
public final class AtomicJob {

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(AtomicJob.class, "state", JobState.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile JobState state;

  /** Makes a job in a state. */
  public AtomicJob(JobState state) {
    this.state = state;
  }

  /** Returns where the job is. */
  public JobState state() {
    return state;
  }

  /** Fires an event. */
  public void fire(JobStateEvent event, JobStateActor by) {
    JobState from;
    JobState next;
    do {
      from = state;
      next = ByHand.fire(from, event, by);
    } while (!STATE.compareAndSet(this, from, next));
  }

  /** Fires an event if it is allowed. */
  public boolean tryFire(JobStateEvent event, JobStateActor by) {
    while (true) {
      JobState from = state;
      JobState next = ByHand.next(from, event, by);
      if (next == null) {
        return false;
      }
      if (STATE.compareAndSet(this, from, next)) {
        return true;
      }
    }
  }
}
