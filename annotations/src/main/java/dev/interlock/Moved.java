package dev.interlock;

import java.util.Objects;

/**
 * A move that was made.
 *
 * @param <S> the enum
 * @param from the state that was left, never null
 * @param to the state that was entered, never null; the same one after a transition to itself
 */
public record Moved<S extends Enum<S>>(S from, S to) {

  /** Makes the record of a move; no part may be null. */
  public Moved {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
