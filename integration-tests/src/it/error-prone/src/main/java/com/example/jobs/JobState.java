package com.example.jobs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, actorType = Party.class, hooks = true, stripPrefix = "JOB_")
public enum JobState implements JobStateMoves {
  @State(sentinel = true)
  JOB_UNKNOWN,

  @State(initial = true)
  JOB_QUEUED,

  @Start(from = JOB_QUEUED)
  @Transition(
      on = {"ping", "heartbeat"},
      to = "RUNNING",
      by = "SERVICE")
  JOB_RUNNING,

  @State(in = "idle")
  @Transition(on = "pause", from = "RUNNING", by = "OWNER", guard = "pausable")
  @Start(from = JOB_RUNNING, on = "resume", by = Party.OWNER)
  @Transition(to = "RUNNING")
  JOB_PAUSED,

  @State(terminal = true)
  @Transition(
      on = {"finish", "stop"},
      from = "RUNNING",
      guard = "succeeded")
  JOB_DONE,

  @State(terminal = true)
  @Transition(on = "finish", from = "RUNNING")
  @Transition(on = "cancel", from = Transition.ANY, except = "idle", by = "OWNER")
  JOB_FAILED;

  @Transition(on = "start")
  private @interface Start {
    JobState[] from();

    String on() default "start";

    Party by() default Party.SERVICE;
  }
}
