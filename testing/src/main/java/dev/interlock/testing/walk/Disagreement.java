package dev.interlock.testing.walk;

import dev.interlock.StateGraph;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a subject did something else than its lifecycle says.
 *
 * @param <S> the enum
 * @param graph what the lifecycle says
 * @param walk the walk up to and with the move at which it was seen; without moves, at the start
 * @param seen what the subject did, as the end of a sentence that begins with "it"
 * @param cause what was thrown where that wasn't a refusal; empty if nothing was
 */
public record Disagreement<S extends Enum<S>>(
    StateGraph<S> graph, Walk<S> walk, String seen, Optional<Throwable> cause) {

  /** Makes a disagreement; no part may be null. */
  public Disagreement {
    Objects.requireNonNull(graph, "graph");
    Objects.requireNonNull(walk, "walk");
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(cause, "cause");
  }

  /** Returns the walk with what the lifecycle says about each move, and what was seen at last. */
  public String message() {
    return new WalkText<>(Model.of(graph), walk).text() + "  but it " + seen;
  }

  /** Returns an error for a test to throw. */
  public AssertionError error(String after) {
    return new AssertionError(message() + after, cause.orElse(null));
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message();
  }
}
