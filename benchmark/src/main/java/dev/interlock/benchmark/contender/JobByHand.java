package dev.interlock.benchmark.contender;

import static dev.interlock.example.JobState.JOB_STATE_DRAINED;
import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_PENDING;
import static dev.interlock.example.JobState.JOB_STATE_QUEUED;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;
import static dev.interlock.example.JobState.JOB_STATE_STOPPED;
import static dev.interlock.example.JobStateActor.SERVICE;
import static dev.interlock.example.JobStateActor.UPDATE_JOB;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;

/** An entity that moves by methods of its own, each with the comparisons that it needs. */
public final class JobByHand {

  private JobState state;

  /** Makes a job in a state. */
  public JobByHand(JobState state) {
    this.state = state;
  }

  /** Returns where the job is. */
  public JobState state() {
    return state;
  }

  /** Launches the job. */
  public void launch(JobStateActor by) {
    if (state != JOB_STATE_QUEUED || by != SERVICE) {
      throw ByHand.refused(state, JobStateEvent.LAUNCH, by);
    }
    state = JOB_STATE_PENDING;
  }

  /** Starts the job. */
  public void start(JobStateActor by) {
    if (!(state == JOB_STATE_PENDING && by == SERVICE)
        && !(state == JOB_STATE_STOPPED && by == UPDATE_JOB)) {
      throw ByHand.refused(state, JobStateEvent.START, by);
    }
    state = JOB_STATE_RUNNING;
  }

  /** Drains the job. */
  public void drain(JobStateActor by) {
    if (state != JOB_STATE_RUNNING || by != UPDATE_JOB) {
      throw ByHand.refused(state, JobStateEvent.DRAIN, by);
    }
    state = JOB_STATE_DRAINING;
  }

  /** Ends the draining. */
  public void finishDrain(JobStateActor by) {
    if (state != JOB_STATE_DRAINING || by != SERVICE) {
      throw ByHand.refused(state, JobStateEvent.FINISH_DRAIN, by);
    }
    state = JOB_STATE_DRAINED;
  }
}
