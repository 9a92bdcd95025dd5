// Faults of six kinds in one enum, none of which hides or brings another.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "JOB_",
    actors = {"SERVICE", "USER"})
public enum SixFaults {
  @State(sentinel = true)
  @Transition(on = "learn", to = "PENDING") // expect: [sentinel-transition] UNKNOWN
  JOB_UNKNOWN,

  @State(initial = true, onlyTo = "RUNNING")
  @Transition(on = "start", to = "RUNNING", by = "USER")
  @Transition(on = "drop", to = "DROPPED", by = "USER") // expect: [contradiction] PENDING -> DROPPED
  JOB_PENDING,

  @Transition(on = "finish", to = "DONE", by = "SERVICE")
  @Transition(on = "finish", to = "FAILED", by = "SERVICE") // expect: [ambiguous-event] finish RUNNING
  @Transition(
      on = "drop",
      to = "DROPPED",
      by = "USER")
  @Transition(
      on = "drop",
      to = "JOB_DROPPED", // expect: [duplicate-transition] RUNNING DROPPED
      by = {"SERVICE", "USER"})
  JOB_RUNNING,

  @Transition(on = "resume", to = "RUNNING")
  JOB_PAUSED, // expect: [unreachable-state] PAUSED

  @State(terminal = true)
  @Transition(on = "again", to = "PENDING") // expect: [terminal-exit] DONE PENDING
  JOB_DONE,

  @State(terminal = true)
  JOB_FAILED,

  @State(terminal = true)
  JOB_DROPPED
}
