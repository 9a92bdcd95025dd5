package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A promise: Promises/A+ specification, section 2.1.
 *
 * <p>Fulfilled and rejected must not transition to any other state: terminal. Each may be entered from pending alone.
 */
public enum PromiseState {
  @State(initial = true)
  @Transition(on = "fulfill", to = "FULFILLED")
  @Transition(on = "reject", to = "REJECTED")
  PENDING,

  @State(terminal = true, onlyFrom = "PENDING")
  FULFILLED,

  @State(terminal = true, onlyFrom = "PENDING")
  REJECTED
}
