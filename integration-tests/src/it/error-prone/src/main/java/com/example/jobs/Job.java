package com.example.jobs;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import org.jspecify.annotations.Nullable;

public final class Job implements JobStateGuards, JobStateHooks {
  private final JobStateMachine machine = JobStateMachine.initial(this);
  private @Nullable String result;
  private int entries;

  public JobState state() {
    return machine.state();
  }

  public int entries() {
    return entries;
  }

  public void start() {
    machine.asService().start();
  }

  public @Nullable Refusal<JobState> pause() {
    return machine.asOwner().tryPause(this)
        ? null
        : machine.refusal(JobStateEvent.PAUSE, Party.OWNER, this).orElse(null);
  }

  public JobState finish(@Nullable String newResult) {
    result = newResult;
    return machine.finish(this);
  }

  public String describe(Party who) {
    try {
      return state().cancel(who).toString();
    } catch (IllegalTransitionException e) {
      return e.refusal().kind().toString();
    }
  }

  public String color() {
    return TypedJobState.of(state()).match(new Colors());
  }

  @Override
  public boolean pausable() {
    return entries > 1;
  }

  @Override
  public boolean succeeded() {
    return result != null;
  }

  @Override
  public void afterEntry(JobState from, JobState to) {
    entries++;
  }

  private static final class Colors implements TypedJobState.Cases<String> {
    @Override
    public String onUnknown(TypedJobState.Unknown state) {
      return "white";
    }

    @Override
    public String onQueued(TypedJobState.Queued state) {
      return "grey";
    }

    @Override
    public String onRunning(TypedJobState.Running state) {
      return "blue";
    }

    @Override
    public String onPaused(TypedJobState.Paused state) {
      return "yellow";
    }

    @Override
    public String onDone(TypedJobState.Done state) {
      return "green";
    }

    @Override
    public String onFailed(TypedJobState.Failed state) {
      return "red";
    }
  }
}
