package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An AWS Batch job: AWS Batch User Guide, "Job states", with the API operations CancelJob and TerminateJob.
 *
 * <p>A failed attempt with attempts left goes back to RUNNABLE. Cancelling applies before STARTING, terminating to every
 * state that is not the end; both end in FAILED.
 */
@StateMachine(typed = true, machine = true, actors = {"SERVICE", "USER"})
public enum BatchJob {
  @State(initial = true)
  @Transition(on = "dependenciesFound", to = "PENDING", by = "SERVICE")
  @Transition(on = "noDependencies", to = "RUNNABLE", by = "SERVICE")
  SUBMITTED,

  @Transition(on = "dependenciesSatisfied", to = "RUNNABLE", by = "SERVICE")
  PENDING,

  @Transition(on = "scheduled", to = "STARTING", by = "SERVICE")
  RUNNABLE,

  @State(onlyFrom = "RUNNABLE", onlyBy = "SERVICE")
  @Transition(on = "containerUp", to = "RUNNING", by = "SERVICE")
  STARTING,

  @State(onlyFrom = "STARTING")
  @Transition(on = "retry", to = "RUNNABLE", by = "SERVICE")
  @Transition(on = "exitZero", to = "SUCCEEDED", by = "SERVICE")
  RUNNING,

  @State(terminal = true, onlyFrom = "RUNNING", onlyBy = "SERVICE")
  SUCCEEDED,

  @State(terminal = true)
  @Transition(on = "fail", from = Transition.ANY, by = "SERVICE")
  @Transition(
      on = "cancel",
      from = Transition.ANY,
      except = {"STARTING", "RUNNING"},
      by = "USER")
  @Transition(on = "terminate", from = Transition.ANY, by = "USER")
  FAILED
}
