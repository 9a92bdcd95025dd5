package dev.interlock.tools.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A state, or a sentinel, as it is drawn.
 *
 * @param id what it is called in the picture: ASCII letters, digits and {@code _}, no word of a
 *     format
 * @param state the constant's name
 * @param label the short name, to be shown
 * @param initial whether the lifecycle may begin here
 * @param terminal whether it ends here
 * @param ignores the events that it takes note of without a transition
 * @param mark how it differs from an earlier version
 * @param remarks what is to be shown under the label besides, a line each
 */
public record Node(
    String id,
    String state,
    String label,
    boolean initial,
    boolean terminal,
    List<String> ignores,
    Mark mark,
    List<String> remarks) {

  /** Makes a node; no part may be null. */
  public Node {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(label, "label");
    ignores = List.copyOf(ignores);
    Objects.requireNonNull(mark, "mark");
    remarks = List.copyOf(remarks);
  }

  /** Returns the label with the mark's sign. */
  public String shown() {
    return mark.before(label);
  }

  /** Returns what is to be shown under the label: which events it ignores, and the remarks. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!ignores.isEmpty()) {
      notes.addAll(Wrapped.text("ignores " + String.join(", ", ignores)));
    }
    notes.addAll(remarks);
    return notes;
  }
}
