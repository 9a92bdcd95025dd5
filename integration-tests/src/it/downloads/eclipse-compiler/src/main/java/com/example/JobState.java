package com.example;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    actors = {"OWNER", "SERVICE"},
    hooks = true)
public enum JobState implements JobStateMoves {
  @State(initial = true, in = "open")
  QUEUED,

  @Start(from = QUEUED)
  @State(in = "open")
  @Transition(on = "ping", to = "RUNNING")
  RUNNING,

  @Deprecated
  @State(in = {"open", "waiting"})
  @Transition(on = "pause", from = "RUNNING", by = "OWNER", guard = "pausable")
  @Transition(to = "RUNNING")
  PAUSED,

  @State(terminal = true, onlyFrom = "RUNNING")
  @Transition(on = "finish", from = "RUNNING", guard = "succeeded")
  DONE,

  @State(terminal = true)
  @Transition(on = "finish", from = "RUNNING")
  @Transition(on = "cancel", from = Transition.ANY, except = "waiting", by = "OWNER")
  FAILED;

  @Transition(on = "start", by = "SERVICE")
  @interface Start {
    JobState[] from();
  }
}
