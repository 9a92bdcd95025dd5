package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A service worker: W3C "Service Workers", section 2.1 and the Install, Activate and Clear Registration algorithms.
 *
 * <p>The algorithms were read as the events. A worker that was only parsed belongs to no registration yet, so clearing
 * one can't make it redundant; its installation can fail. One that fails to activate is activated all the same.
 */
@StateMachine(typed = true, machine = true)
public enum ServiceWorkerState {
  @State(initial = true)
  @Transition(on = "install", to = "INSTALLING")
  PARSED,

  @Transition(on = "installed", to = "INSTALLED")
  @Transition(on = "installFailed", to = "REDUNDANT")
  INSTALLING,

  @Transition(on = "activate", to = "ACTIVATING")
  @Transition(on = "replaced", to = "REDUNDANT")
  INSTALLED,

  @Transition(
      on = {"activated", "activateFailed"},
      to = "ACTIVATED")
  ACTIVATING,

  @Transition(on = "replaced", to = "REDUNDANT")
  ACTIVATED,

  @State(terminal = true)
  @Transition(on = "clearRegistration", from = Transition.ANY, except = "PARSED")
  REDUNDANT
}
