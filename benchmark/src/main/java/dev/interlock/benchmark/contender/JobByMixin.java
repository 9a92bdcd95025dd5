package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;

/** An entity that moves by the generated methods of its state. */
public final class JobByMixin {

  private JobState state;

  /** Makes a job in a state. */
  public JobByMixin(JobState state) {
    this.state = state;
  }

  /** Returns where the job is. */
  public JobState state() {
    return state;
  }

  /** Launches the job. */
  public void launch(JobStateActor by) {
    state = state.launch(by);
  }

  /** Starts the job. */
  public void start(JobStateActor by) {
    state = state.start(by);
  }

  /** Drains the job. */
  public void drain(JobStateActor by) {
    state = state.drain(by);
  }

  /** Ends the draining. */
  public void finishDrain(JobStateActor by) {
    state = state.finishDrain(by);
  }
}
