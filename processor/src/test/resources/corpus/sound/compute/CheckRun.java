package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A GitHub check run: GitHub REST API, "Check runs", field status, with the operation that requests a check run again.
 *
 * <p>An app may create a run in each status. A conclusion completes the run from wherever it is; a run that is
 * requested again is queued again, so completed is not terminal. What only GitHub Actions may set is left out.
 */
public enum CheckRun {
  @State(initial = true)
  @Transition(on = "rerequest", from = "COMPLETED")
  QUEUED,

  @State(initial = true)
  @Transition(on = "begin", from = "QUEUED")
  IN_PROGRESS,

  @State(initial = true)
  @Transition(on = "conclude", from = Transition.ANY)
  COMPLETED
}
