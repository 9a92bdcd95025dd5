package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;

/** An entity that moves by the nested switch. */
public final class JobBySwitch {

  private JobState state;

  /** Makes a job in a state. */
  public JobBySwitch(JobState state) {
    this.state = state;
  }

  /** Returns where the job is. */
  public JobState state() {
    return state;
  }

  /** Fires an event. */
  public void fire(JobStateEvent event, JobStateActor by) {
    state = NestedSwitch.fire(state, event, by);
  }
}
