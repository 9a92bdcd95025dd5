package com.example.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** A package-private enum nested in a generic class. */
public class Box<T> {

  private final T content;
  private Lid lid = Lid.SHUT;

  public Box(T content) {
    this.content = content;
  }

  public T open() {
    lid = lid.open();
    return content;
  }

  @StateMachine(typed = true, machine = true)
  enum Lid implements Box_LidMoves {
    @State(initial = true)
    @Transition(on = "open", to = "OPEN")
    SHUT,

    @State(terminal = true)
    OPEN
  }
}
