package dev.interlock.tools.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A group, drawn round its states.
 *
 * @param id what it is called in the picture, as a node's
 * @param label the group's name
 * @param mark how it differs from an earlier version
 * @param boxes the groups within
 * @param nodes the states that are in none of these
 */
public record Box(String id, String label, Mark mark, List<Box> boxes, List<Node> nodes) {

  /** Makes a box; no part may be null. */
  public Box {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(mark, "mark");
    boxes = List.copyOf(boxes);
    nodes = List.copyOf(nodes);
  }

  /** Returns the label with the mark's sign. */
  public String shown() {
    return mark.before(label);
  }

  /** Returns all states in it, at any depth. */
  public List<Node> allNodes() {
    List<Node> all = new ArrayList<>(nodes);
    boxes.forEach(box -> all.addAll(box.allNodes()));
    return all;
  }

  /** Returns this box and all in it, outer ones first. */
  public List<Box> withAll() {
    List<Box> all = new ArrayList<>(List.of(this));
    boxes.forEach(box -> all.addAll(box.withAll()));
    return all;
  }
}
