package com.example;

public final class Job implements JobStateGuards, JobStateHooks {
  private final JobStateMachine machine = JobStateMachine.initial(this);
  private boolean entered;

  public JobState run() {
    machine.asService().start();
    return machine.finish(this);
  }

  public boolean mayCancel(JobStateActor who) {
    return machine.state().canCancel(who);
  }

  public static TypedJobState.Running start(TypedJobState.Queued queued) {
    return queued.start(TypedJobState.SERVICE).ping();
  }

  @Override
  public boolean pausable() {
    return false;
  }

  @Override
  public boolean succeeded() {
    return entered;
  }

  @Override
  public void afterEntry(JobState from, JobState to) {
    entered = true;
  }
}
