package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arrows of a picture: one for all arcs between two states, and one for the many arcs of a
 * wildcard, from a box or a junction.
 */
final class Wiring {

  /** So many arrows are drawn one by one rather than by a junction. */
  private static final int FEW = 2;

  private final Lifecycle lifecycle;
  private final Map<String, Node> nodes;
  private final List<Box> boxes;
  private final Map<Ends, List<Label>> lines = new LinkedHashMap<>();
  private final Map<Set<String>, List<Alike>> joined = new LinkedHashMap<>();
  private final List<Junction> junctions = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  /** What an arrow connects, by ids. */
  private record Ends(String from, String to) {}

  Wiring(Lifecycle lifecycle, Map<String, Node> nodes, List<Box> boxes, Ids ids, Marks marks) {
    this.lifecycle = lifecycle;
    this.nodes = nodes;
    this.boxes = boxes;
    List<Alike> all = Alike.of(lifecycle.arcs(), marks);
    Set<Ends> single = new HashSet<>();
    for (Alike each : all) {
      if (each.sources().size() <= FEW) {
        each.sources().forEach(from -> single.add(ends(from, each.to())));
      }
    }
    for (Alike each : all) {
      draw(each, single);
    }
    joined.forEach((sources, alike) -> join(sources, alike, ids));
    connect(ids);
  }

  private void draw(Alike alike, Set<Ends> single) {
    Cover cover = Cover.of(alike, boxes);
    // What is drawn anyway gets a line more, and isn't taken out of its place.
    long more =
        alike.sources().stream().filter(from -> !single.contains(ends(from, alike.to()))).count();
    if (!cover.boxes().isEmpty() && cover.arrows() <= FEW) {
      cover.boxes().forEach(box -> add(box.id(), alike));
      cover.left().forEach(from -> add(id(from), alike));
    } else if (more > FEW) {
      joined.computeIfAbsent(alike.sources(), any -> new ArrayList<>()).add(alike);
    } else {
      alike.sources().forEach(from -> add(id(from), alike));
    }
  }

  private void join(Set<String> sources, List<Alike> alike, Ids ids) {
    Set<String> targets = new LinkedHashSet<>();
    alike.forEach(each -> targets.add(each.to()));
    List<String> text = new JunctionText(lifecycle).lines(sources, targets);
    List<String> ordered =
        lifecycle.states().stream().map(Lifecycle.State::name).filter(sources::contains).toList();
    Junction junction = new Junction(ids.numbered("any"), ordered, text);
    junctions.add(junction);
    alike.forEach(each -> add(junction.id(), each));
  }

  private void add(String from, Alike alike) {
    lines
        .computeIfAbsent(new Ends(from, id(alike.to())), any -> new ArrayList<>())
        .add(alike.label());
  }

  private Ends ends(String from, String to) {
    return new Ends(id(from), id(to));
  }

  /** Numbers the arrows: those of the states first, in the order of the enum. */
  private void connect(Ids ids) {
    Set<String> origins = new LinkedHashSet<>();
    nodes.values().forEach(node -> origins.add(node.id()));
    lines.keySet().forEach(ends -> origins.add(ends.from()));
    for (String origin : origins) {
      lines.forEach(
          (ends, labels) -> {
            if (ends.from().equals(origin)) {
              edges.add(new Edge(ids.numbered("edge"), ends.from(), ends.to(), labels));
            }
          });
    }
  }

  /** The id of a state. A lifecycle that was read may name one that it lacks. */
  private String id(String state) {
    Node node = nodes.get(state);
    if (node == null) {
      throw new IllegalArgumentException(state + " is no state of " + lifecycle.type());
    }
    return node.id();
  }

  List<Junction> junctions() {
    return List.copyOf(junctions);
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }
}
