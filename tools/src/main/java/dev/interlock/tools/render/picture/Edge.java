package dev.interlock.tools.render.picture;

import java.util.List;
import java.util.Objects;

/**
 * An arrow, which may stand for several arcs.
 *
 * @param id what it is called in the picture, as a node's
 * @param from the id of a node, of a box or of a junction: what leaves each state in it
 * @param to the id of a node
 * @param labels what it is made on and by whom, a line each; at least one, which may be empty
 */
public record Edge(String id, String from, String to, List<Label> labels) {

  /** Makes an edge; no part may be null. */
  public Edge {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    labels = List.copyOf(labels);
  }

  /** Returns the mark that all labels have; {@link Mark#CHANGED} if they differ. */
  public Mark mark() {
    Mark first = labels.get(0).mark();
    return labels.stream().allMatch(label -> label.mark() == first) ? first : Mark.CHANGED;
  }
}
