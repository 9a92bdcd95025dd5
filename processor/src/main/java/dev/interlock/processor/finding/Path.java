package dev.interlock.processor.finding;

import java.util.List;

/**
 * A way through a lifecycle, as a fact.
 *
 * @param steps its states
 */
public record Path(List<?> steps) {

  public Path {
    steps = List.copyOf(steps);
  }

  /** Returns all states, however many: {@code DRAFT -> PAID}. */
  @Override
  public String toString() {
    return String.join(" -> ", steps.stream().map(Shown::of).toList());
  }
}
