package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Actors, a prefix, a sentinel, a group, a transition to itself, one without an event. */
@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_STATE_",
    actors = {"SERVICE", "UPDATE_JOB"})
public enum JobState implements JobStateMoves {
  @State(sentinel = true)
  JOB_STATE_UNKNOWN,

  @State(initial = true)
  @Transition(on = "start", to = "RUNNING", by = "UPDATE_JOB")
  JOB_STATE_STOPPED,

  @State(in = "ACTIVE")
  @Transition(on = "stop", to = "STOPPED", by = "UPDATE_JOB")
  @Transition(on = "drain", to = "DRAINING", by = "UPDATE_JOB")
  @Transition(on = "nodeUpdate", to = "RUNNING", by = "SERVICE")
  JOB_STATE_RUNNING,

  @State(in = "ACTIVE", onlyFrom = "RUNNING")
  @Transition(on = "finishDrain", to = "DONE", by = "SERVICE")
  JOB_STATE_DRAINING,

  @State(terminal = true)
  JOB_STATE_DONE,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY, by = "UPDATE_JOB")
  @Transition(on = "cancel", from = "DRAINING", by = "SERVICE")
  JOB_STATE_CANCELLED,

  @State(terminal = true)
  @Transition(from = "ACTIVE")
  JOB_STATE_LOST,

  @State(terminal = true)
  @Transition(from = "RUNNING", by = "SERVICE")
  JOB_STATE_UPDATED
}
