package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a drawing of a lifecycle shows, whatever it is drawn with: states in their groups, and
 * arrows. An arrow may stand for many arcs, which can all be told from it ({@link #arcs()}).
 * Immutable; the same lifecycle gives the same picture.
 *
 * <pre>{@code
 * Picture picture = Picture.of(Lifecycle.of(graph));
 * for (Edge edge : picture.edges()) {
 *   for (Label line : edge.labels()) { … line.shown() … }
 * }
 * }</pre>
 *
 * @param title the enum's name without its package
 * @param nodes the states in no box, in the order of the enum; {@link #allNodes()} has all
 * @param boxes the groups that are drawn round their states; {@link #allBoxes()} has all
 * @param junctions what arrows begin at that stand for states of no one group
 * @param edges the arrows, by what they begin at
 * @param sentinels the constants that are no states, to be set apart
 * @param legend what is to be said beside the picture, a line each: how labels are read, the groups
 *     that cross another and so can't be drawn, and the sentinels
 */
public record Picture(
    String title,
    List<Node> nodes,
    List<Box> boxes,
    List<Junction> junctions,
    List<Edge> edges,
    List<Node> sentinels,
    List<String> legend) {

  /** Makes a picture; no part may be null. */
  public Picture {
    Objects.requireNonNull(title, "title");
    nodes = List.copyOf(nodes);
    boxes = List.copyOf(boxes);
    junctions = List.copyOf(junctions);
    edges = List.copyOf(edges);
    sentinels = List.copyOf(sentinels);
    legend = List.copyOf(legend);
  }

  /** Returns the picture of a lifecycle. */
  public static Picture of(Lifecycle lifecycle) {
    return of(lifecycle, new Marks() {});
  }

  /**
   * Returns the picture of a lifecycle in which differences are marked.
   *
   * @param lifecycle what either version has
   * @param marks what differs
   */
  public static Picture of(Lifecycle lifecycle, Marks marks) {
    Ids ids = new Ids();
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Lifecycle.State state : lifecycle.states()) {
      nodes.put(state.name(), node(state, ids, marks));
    }
    Nesting nesting = new Nesting(lifecycle.groups());
    List<Box> boxes = nesting.boxes(nodes, ids, marks);
    Wiring wiring = new Wiring(lifecycle, nodes, boxes, ids, marks);
    List<Node> sentinels = new ArrayList<>();
    for (String name : lifecycle.sentinels()) {
      sentinels.add(
          new Node(
              ids.of(name, "sentinel"),
              name,
              name,
              false,
              false,
              List.of(),
              marks.state(name),
              marks.remarks(name)));
    }
    List<Node> free = new ArrayList<>(nodes.values());
    free.removeIf(node -> nesting.members().contains(node.state()));
    return new Picture(
        lifecycle.simpleName(),
        free,
        boxes,
        wiring.junctions(),
        wiring.edges(),
        sentinels,
        Legend.of(lifecycle, nesting.crossing(), sentinels, marks));
  }

  private static Node node(Lifecycle.State state, Ids ids, Marks marks) {
    return new Node(
        ids.of(state.label(), "state"),
        state.name(),
        state.label(),
        state.initial(),
        state.terminal(),
        state.ignores(),
        marks.state(state.name()),
        marks.remarks(state.name()));
  }

  /** Returns all states, those in no box first. */
  public List<Node> allNodes() {
    List<Node> all = new ArrayList<>(nodes);
    boxes.forEach(box -> all.addAll(box.allNodes()));
    return all;
  }

  /** Returns all boxes, outer ones before those in them. */
  public List<Box> allBoxes() {
    List<Box> all = new ArrayList<>();
    boxes.forEach(box -> all.addAll(box.withAll()));
    return all;
  }

  /**
   * Returns the names of the states that arrows leave which begin at a node, a box or a junction.
   */
  public List<String> sources(String id) {
    for (Node node : allNodes()) {
      if (node.id().equals(id)) {
        return List.of(node.state());
      }
    }
    for (Box box : allBoxes()) {
      if (box.id().equals(id)) {
        return box.allNodes().stream().map(Node::state).toList();
      }
    }
    for (Junction junction : junctions) {
      if (junction.id().equals(id)) {
        return junction.sources();
      }
    }
    throw new IllegalArgumentException(id + " is nothing that an arrow begins at");
  }

  /** Returns the arcs that an arrow stands for. */
  public List<Arc> arcs(Edge edge) {
    String to = sources(edge.to()).get(0);
    List<Arc> arcs = new ArrayList<>();
    for (String from : sources(edge.from())) {
      for (Label label : edge.labels()) {
        arcs.add(new Arc(from, to, label.event(), label.actors(), label.guard()));
      }
    }
    return arcs;
  }

  /** Returns the arcs of the lifecycle, as the picture tells them. */
  public Set<Arc> arcs() {
    Set<Arc> arcs = new LinkedHashSet<>();
    edges.forEach(edge -> arcs.addAll(arcs(edge)));
    return arcs;
  }
}
