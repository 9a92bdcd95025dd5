package dev.interlock.testing.walk;

import dev.interlock.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a lifecycle says that a move comes to.
 *
 * @param <S> the enum
 * @param state the state afterwards: that before, if the move is refused or the event ignored
 * @param refusal why it is refused; empty if it isn't
 */
public record Outcome<S extends Enum<S>>(S state, Optional<Refusal<S>> refusal) {

  /** Makes an outcome; no part may be null. */
  public Outcome {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(refusal, "refusal");
  }

  /** Returns whether the move passes. */
  public boolean passes() {
    return refusal.isEmpty();
  }

  /** Returns whether the move is refused as what it leads to is there already. */
  public boolean isRepeated() {
    return refusal.map(Refusal::repeated).orElse(false);
  }

  /** Returns the state's name, or {@code refused} with the kind of the refusal. */
  @Override
  public String toString() {
    return refusal.map(why -> "refused, " + why.kind()).orElseGet(state::name);
  }
}
