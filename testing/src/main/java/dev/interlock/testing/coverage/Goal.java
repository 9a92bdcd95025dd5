package dev.interlock.testing.coverage;

import java.util.Objects;

/**
 * Something to meet.
 *
 * @param sort what it is
 * @param state the name of the state in which it is met
 * @param what the rest, in words: {@code on SHIP -> SHIPPED}
 */
public record Goal(Sort sort, String state, String what) {

  /** Makes a goal; no part may be null. */
  public Goal {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(what, "what");
  }

  /** Returns it in words: {@code PAID on SHIP -> SHIPPED}. */
  @Override
  public String toString() {
    return (state + " " + what).strip();
  }
}
