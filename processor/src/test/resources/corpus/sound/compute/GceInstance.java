package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Compute Engine instance: Google Cloud documentation, "Compute Engine instance lifecycle".
 *
 * <p>Deletion removes the instance and has no state, so nothing is terminal, TERMINATED least of all: it can be started
 * again. A suspended instance that is kept too long is stopped. A repaired instance was read as running again.
 */
@StateMachine(typed = true, machine = true)
public enum GceInstance {
  @State(initial = true)
  @Transition(on = "resourcesAcquired", to = "PROVISIONING")
  PENDING,

  @State(initial = true)
  @Transition(on = "resourcesAllocated", to = "STAGING")
  PROVISIONING,

  @Transition(on = "prepared", to = "RUNNING")
  STAGING,

  @Transition(on = "reset", to = "RUNNING")
  @Transition(on = "stop", to = "STOPPING")
  @Transition(on = "stopGracefully", to = "PENDING_STOP")
  @Transition(on = "suspend", to = "SUSPENDING")
  @Transition(on = "hardwareError", to = "REPAIRING")
  RUNNING,

  @Transition(on = "gracePeriodEnded", to = "STOPPING")
  PENDING_STOP,

  @Transition(on = "stopped", to = "TERMINATED")
  STOPPING,

  @State(onlyFrom = "RUNNING", onlyTo = "SUSPENDED")
  @Transition(on = "suspended", to = "SUSPENDED")
  SUSPENDING,

  @Transition(on = "resume", to = "PROVISIONING")
  @Transition(on = "suspendedTooLong", to = "TERMINATED")
  SUSPENDED,

  @Transition(on = "repaired", to = "RUNNING")
  REPAIRING,

  @Transition(on = "start", to = "PROVISIONING")
  TERMINATED
}
