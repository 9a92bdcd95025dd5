package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A VRRP virtual router: RFC 5798, section 6.3 and 6.4.
 *
 * <p>Startup leads to one of two states by priority: 255 owns the address. The two got an event each. What a state does
 * without leaving itself is a self transition.
 */
public enum VrrpRouter {
  @State(initial = true)
  @Transition(on = "startupAsOwner", to = "MASTER")
  @Transition(on = "startup", to = "BACKUP")
  @Transition(
      on = "shutdown",
      from = {"BACKUP", "MASTER"})
  INITIALIZE,

  @Transition(on = "masterDownTimer", to = "MASTER")
  @Transition(
      on = {"zeroPriorityAdvertisement", "acceptedAdvertisement", "discardedAdvertisement"},
      to = "BACKUP")
  BACKUP,

  @Transition(on = "betterAdvertisement", to = "BACKUP")
  @Transition(
      on = {"advertTimer", "zeroPriorityAdvertisement", "discardedAdvertisement"},
      to = "MASTER")
  MASTER
}
