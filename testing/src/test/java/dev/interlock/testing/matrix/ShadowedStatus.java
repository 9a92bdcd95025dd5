package dev.interlock.testing.matrix;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum with an old method that answers instead of the generated one, and a move that does. */
@StateMachine(machine = true)
@SuppressWarnings("interlock:shadowed-method")
public enum ShadowedStatus implements ShadowedStatusMoves {
  @State(initial = true)
  @Transition(on = "stop", to = "STOPPED")
  RUNNING,

  @State(terminal = true)
  STOPPED;

  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public ShadowedStatus stop() {
    return this;
  }
}
