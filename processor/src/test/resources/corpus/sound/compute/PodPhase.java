package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A Kubernetes pod's phase: Kubernetes documentation, "Pod Lifecycle", section "Pod phase".
 *
 * <p>Unknown says that the phase could not be learned, which is no phase of the pod: a sentinel. A pod that is evicted
 * or deleted before it runs fails from Pending.
 */
public enum PodPhase {
  @State(initial = true)
  @Transition(on = "containerStarted", to = "RUNNING")
  @Transition(on = "evicted", to = "FAILED")
  PENDING,

  @Transition(on = "allContainersSucceeded", to = "SUCCEEDED")
  @Transition(
      on = {"containerFailed", "evicted", "nodeLost"},
      to = "FAILED")
  RUNNING,

  @State(terminal = true, onlyFrom = "RUNNING")
  SUCCEEDED,

  @State(terminal = true)
  FAILED,

  @State(sentinel = true)
  UNKNOWN
}
