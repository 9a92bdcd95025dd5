package dev.interlock.benchmark.contender;

import static dev.interlock.example.JobState.JOB_STATE_CANCELLED;
import static dev.interlock.example.JobState.JOB_STATE_CANCELLING;
import static dev.interlock.example.JobState.JOB_STATE_DONE;
import static dev.interlock.example.JobState.JOB_STATE_DRAINED;
import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_FAILED;
import static dev.interlock.example.JobState.JOB_STATE_PENDING;
import static dev.interlock.example.JobState.JOB_STATE_QUEUED;
import static dev.interlock.example.JobState.JOB_STATE_RESOURCE_CLEANING_UP;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;
import static dev.interlock.example.JobState.JOB_STATE_STOPPED;
import static dev.interlock.example.JobState.JOB_STATE_UPDATED;
import static dev.interlock.example.JobStateEvent.BEGIN_CANCEL;
import static dev.interlock.example.JobStateEvent.CANCEL;
import static dev.interlock.example.JobStateEvent.CLEAN_UP;
import static dev.interlock.example.JobStateEvent.COMPLETE;
import static dev.interlock.example.JobStateEvent.DRAIN;
import static dev.interlock.example.JobStateEvent.FAIL;
import static dev.interlock.example.JobStateEvent.FINISH_DRAIN;
import static dev.interlock.example.JobStateEvent.LAUNCH;
import static dev.interlock.example.JobStateEvent.START;
import static dev.interlock.example.JobStateEvent.STOP;
import static dev.interlock.example.JobStateEvent.UPDATE;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;

/**
 * An arc of the lifecycle, as the libraries are told of it. Actors are left out: not every library
 * knows of any, and so none of them has to ask.
 */
record Arc(JobState from, JobStateEvent event, JobState to) {

  /** Returns all arcs. */
  static Arc[] all() {
    return new Arc[] {
      new Arc(JOB_STATE_STOPPED, START, JOB_STATE_RUNNING),
      new Arc(JOB_STATE_STOPPED, COMPLETE, JOB_STATE_DONE),
      new Arc(JOB_STATE_STOPPED, CANCEL, JOB_STATE_CANCELLED),
      new Arc(JOB_STATE_QUEUED, LAUNCH, JOB_STATE_PENDING),
      new Arc(JOB_STATE_QUEUED, CANCEL, JOB_STATE_CANCELLED),
      new Arc(JOB_STATE_PENDING, START, JOB_STATE_RUNNING),
      new Arc(JOB_STATE_PENDING, FAIL, JOB_STATE_FAILED),
      new Arc(JOB_STATE_RUNNING, STOP, JOB_STATE_STOPPED),
      new Arc(JOB_STATE_RUNNING, DRAIN, JOB_STATE_DRAINING),
      new Arc(JOB_STATE_RUNNING, BEGIN_CANCEL, JOB_STATE_CANCELLING),
      new Arc(JOB_STATE_RUNNING, CLEAN_UP, JOB_STATE_RESOURCE_CLEANING_UP),
      new Arc(JOB_STATE_RUNNING, UPDATE, JOB_STATE_UPDATED),
      new Arc(JOB_STATE_RUNNING, COMPLETE, JOB_STATE_DONE),
      new Arc(JOB_STATE_RUNNING, FAIL, JOB_STATE_FAILED),
      new Arc(JOB_STATE_RUNNING, CANCEL, JOB_STATE_CANCELLED),
      new Arc(JOB_STATE_DRAINING, FINISH_DRAIN, JOB_STATE_DRAINED),
      new Arc(JOB_STATE_DRAINING, FAIL, JOB_STATE_FAILED),
      new Arc(JOB_STATE_DRAINING, CANCEL, JOB_STATE_CANCELLED),
      new Arc(JOB_STATE_CANCELLING, FAIL, JOB_STATE_FAILED),
      new Arc(JOB_STATE_CANCELLING, CANCEL, JOB_STATE_CANCELLED),
      new Arc(JOB_STATE_RESOURCE_CLEANING_UP, COMPLETE, JOB_STATE_DONE),
      new Arc(JOB_STATE_RESOURCE_CLEANING_UP, CANCEL, JOB_STATE_CANCELLED),
    };
  }
}
