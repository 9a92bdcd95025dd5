package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An Amazon EC2 instance: Amazon EC2 User Guide, "Amazon EC2 instance state changes", with the codes of the API type
 * InstanceState.
 *
 * <p>A reboot leaves the instance running: a self transition. An instance that terminates at once goes from pending to
 * terminated, a stopped one is terminated without shutting down.
 */
@StateMachine(typed = true, machine = true)
public enum Ec2Instance {
  @State(initial = true)
  @Transition(on = "launched", to = "RUNNING")
  PENDING(0),

  @Transition(on = "reboot", to = "RUNNING")
  @Transition(
      on = {"stop", "hibernate"},
      to = "STOPPING")
  @Transition(on = "terminate", to = "SHUTTING_DOWN")
  RUNNING(16),

  @State(onlyFrom = "RUNNING", onlyTo = "TERMINATED")
  SHUTTING_DOWN(32),

  @State(terminal = true)
  @Transition(on = "launchFailed", from = "PENDING")
  @Transition(on = "terminate", from = "STOPPED")
  @Transition(on = "shutDown", from = "SHUTTING_DOWN")
  TERMINATED(48),

  @Transition(on = "shutDown", to = "STOPPED")
  STOPPING(64),

  @Transition(on = "start", to = "PENDING")
  STOPPED(80);

  private final int code;

  Ec2Instance(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
