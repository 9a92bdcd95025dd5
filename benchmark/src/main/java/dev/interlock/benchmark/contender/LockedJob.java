package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;

/** What people write for threads: the nested switch in synchronized methods. */
public final class LockedJob {

  private JobState state;

  /** Makes a job in a state. */
  public LockedJob(JobState state) {
    this.state = state;
  }

  /** Returns where the job is. */
  public synchronized JobState state() {
    return state;
  }

  /** Fires an event. */
  public synchronized void fire(JobStateEvent event, JobStateActor by) {
    state = NestedSwitch.fire(state, event, by);
  }

  /** Fires an event if it is allowed. */
  public synchronized boolean tryFire(JobStateEvent event, JobStateActor by) {
    JobState next = NestedSwitch.next(state, event, by);
    if (next == null) {
      return false;
    }
    state = next;
    return true;
  }
}
