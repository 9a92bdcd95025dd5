package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line at an arrow: what one arc, or one of each source, depends on.
 *
 * @param event the event, if there is one
 * @param guard the guard, if there is one
 * @param actors who may make it; empty for anyone
 * @param mark how it differs from an earlier version
 */
public record Label(
    Optional<String> event, Optional<String> guard, List<String> actors, Mark mark) {

  /** Makes a label; no part may be null. */
  public Label {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(guard, "guard");
    actors = List.copyOf(actors);
    Objects.requireNonNull(mark, "mark");
  }

  /** Returns the label of an arc. */
  static Label of(Arc arc, Mark mark) {
    return new Label(arc.event(), arc.guard(), arc.actors(), mark);
  }

  /** Returns the line without a mark, {@code SHIP [inStock] / CLERK, SYSTEM}; may be empty. */
  public String text() {
    StringBuilder text = new StringBuilder(event.orElse(""));
    guard.ifPresent(name -> text.append(" [").append(name).append(']'));
    if (!actors.isEmpty()) {
      text.append(" / ").append(String.join(", ", actors));
    }
    return text.toString().strip();
  }

  /** Returns the line with the mark's sign. */
  public String shown() {
    return mark.before(text());
  }
}
