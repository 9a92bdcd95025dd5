package dev.interlock.testing.tour;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Move;

/**
 * A transition with a move that makes it.
 *
 * @param <S> the enum
 * @param arc the transition
 * @param move the move: by an actor who may, and with nothing but the guard that it needs
 */
public record Stride<S extends Enum<S>>(StateGraph.Arc<S> arc, Move<S> move) {

  /** Returns the state that is left. */
  public S from() {
    return arc.from();
  }

  /** Returns the state that is entered. */
  public S to() {
    return arc.to();
  }
}
