package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A DHCP client: RFC 2131, section 4.4, figure 5.
 *
 * <p>Messages and timers were read as events. An acknowledgement that the client does not accept got an event of its
 * own, since it leads elsewhere than one that it accepts. Messages that a state discards are self transitions.
 */
@StateMachine(typed = true, machine = true)
public enum DhcpClient {
  @State(
      initial = true,
      onlyTo = "REBOOTING")
  @Transition(on = "sendRequest", to = "REBOOTING")
  INIT_REBOOT,

  REBOOTING,

  @State(initial = true)
  @Transition(on = "sendDiscover", to = "SELECTING")
  @Transition(
      on = "nak",
      from = {"REBOOTING", "REQUESTING", "RENEWING", "REBINDING"})
  @Transition(on = "decline", from = "REQUESTING")
  @Transition(on = "leaseExpired", from = "REBINDING")
  INIT,

  @Transition(on = "offer", to = "SELECTING")
  @Transition(on = "sendRequest", to = "REQUESTING")
  SELECTING,

  @Transition(on = "offer", to = "REQUESTING")
  REQUESTING,

  @Transition(
      on = "ack",
      from = {"REBOOTING", "REQUESTING", "RENEWING", "REBINDING"})
  @Transition(
      on = {"offer", "ack", "nak"},
      to = "BOUND")
  BOUND,

  @State(onlyFrom = "BOUND")
  @Transition(on = "t1Expired", from = "BOUND")
  @Transition(on = "t2Expired", to = "REBINDING")
  RENEWING,

  @State(onlyFrom = "RENEWING")
  REBINDING
}
