package com.example.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.util.function.IntUnaryOperator;

/** Constants with bodies, a constructor, a field, an interface and a method of its own. */
@StateMachine(typed = true, machine = true)
public enum Signal implements SignalMoves, IntUnaryOperator {
  @State(initial = true)
  @Transition(on = "go", to = "GREEN")
  RED(0) {
    @Override
    public int applyAsInt(int speed) {
      return 0;
    }
  },

  @Transition(on = "stop", to = "RED")
  GREEN(50) {
    @Override
    public int applyAsInt(int speed) {
      return Math.min(speed, limit());
    }
  };

  private final int limit;

  Signal(int limit) {
    this.limit = limit;
  }

  public int limit() {
    return limit;
  }
}
