package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An Android component's lifecycle: AndroidX, class Lifecycle, its states and events.
 *
 * <p>Each event goes one state up or down. An owner must be created before it can be destroyed.
 */
@StateMachine(typed = true, machine = true)
public enum ActivityLifecycle {
  @State(terminal = true)
  @Transition(on = "onDestroy", from = "CREATED")
  DESTROYED,

  @State(initial = true)
  @Transition(on = "onCreate", to = "CREATED")
  INITIALIZED,

  @Transition(on = "onStart", to = "STARTED")
  CREATED,

  @Transition(on = "onResume", to = "RESUMED")
  @Transition(on = "onStop", to = "CREATED")
  STARTED,

  @State(onlyFrom = "STARTED", onlyTo = "STARTED")
  @Transition(on = "onPause", to = "STARTED")
  RESUMED
}
