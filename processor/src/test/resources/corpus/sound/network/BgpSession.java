package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A BGP session: RFC 4271, section 8.2.2.
 *
 * <p>Where the next state depends on more than the event (whether the DelayOpen timer runs, say) the transition has no
 * event. Everything that a state does not expect leads to Idle, here as the events that may come at any time. Start
 * events that a state ignores are left out.
 */
@StateMachine(typed = true, machine = true)
public enum BgpSession {
  @State(initial = true)
  @Transition(
      on = {"manualStop", "automaticStop"},
      to = "IDLE")
  @Transition(
      on = {"manualStop", "automaticStop", "holdTimerExpires", "notificationReceived", "updateError"},
      from = Transition.ANY)
  @Transition(
      on = {"manualStart", "automaticStart"},
      to = "CONNECT")
  @Transition(
      on = {"manualStartPassive", "automaticStartPassive"},
      to = "ACTIVE")
  IDLE,

  @Transition(on = "connectRetryTimerExpires", to = "CONNECT")
  @Transition(to = {"ACTIVE", "OPEN_SENT", "OPEN_CONFIRM"})
  CONNECT,

  @Transition(on = "connectRetryTimerExpires", to = "CONNECT")
  @Transition(to = {"ACTIVE", "OPEN_SENT", "OPEN_CONFIRM"})
  ACTIVE,

  @Transition(on = "tcpConnectionFails", to = "ACTIVE")
  @Transition(on = "openReceived", to = "OPEN_CONFIRM")
  OPEN_SENT,

  @Transition(on = "keepaliveTimerExpires", to = "OPEN_CONFIRM")
  @Transition(on = "keepaliveReceived", to = "ESTABLISHED")
  OPEN_CONFIRM,

  @State(onlyFrom = "OPEN_CONFIRM", onlyTo = "IDLE")
  @Transition(
      on = {"keepaliveTimerExpires", "keepaliveReceived", "updateReceived"},
      to = "ESTABLISHED")
  ESTABLISHED
}
