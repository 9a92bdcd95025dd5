package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A systemd unit: systemd manual, org.freedesktop.systemd1, property ActiveState, and systemctl's commands.
 *
 * <p>The manual describes the states, the order between them was read from these descriptions. A unit may fail in each
 * state but inactive; reset-failed makes a failed one inactive. A restart is a stop and a start.
 */
@StateMachine(typed = true, machine = true)
public enum SystemdUnit {
  @State(initial = true)
  @Transition(on = "resetFailed", from = "FAILED")
  INACTIVE,

  @Transition(
      on = "start",
      from = {"INACTIVE", "FAILED"})
  @Transition(on = "started", to = "ACTIVE")
  ACTIVATING,

  @Transition(on = "reload", to = "RELOADING")
  @Transition(on = "exit", to = "INACTIVE")
  ACTIVE,

  @State(onlyFrom = "ACTIVE")
  @Transition(on = "reloaded", to = "ACTIVE")
  RELOADING,

  @Transition(
      on = "stop",
      from = Transition.ANY,
      except = {"INACTIVE", "FAILED"})
  @Transition(on = "stopped", to = "INACTIVE")
  DEACTIVATING,

  @Transition(on = "fail", from = Transition.ANY, except = "INACTIVE")
  FAILED
}
