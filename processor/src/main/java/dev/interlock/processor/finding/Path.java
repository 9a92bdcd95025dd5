package dev.interlock.processor.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through a lifecycle, as a fact.
 *
 * @param steps its states
 * @param events the events that lead from each to the next, an empty one where there is none; no
 *     events at all where they don't matter
 */
public record Path(List<?> steps, List<String> events) {

  public Path {
    steps = List.copyOf(steps);
    events = List.copyOf(events);
  }

  /** Makes a way whose events don't matter. */
  public Path(List<?> steps) {
    this(steps, List.of());
  }

  /** Returns all states, however many: {@code DRAFT -> PAID}, {@code DRAFT -pay-> PAID}. */
  @Override
  public String toString() {
    List<String> text = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      if (step > 0) {
        String event = events.isEmpty() ? "" : events.get(step - 1);
        text.add(event.isEmpty() ? "->" : "-" + event + "->");
      }
      text.add(Shown.of(steps.get(step)));
    }
    return String.join(" ", text);
  }
}
