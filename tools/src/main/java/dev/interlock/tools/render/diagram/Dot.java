package dev.interlock.tools.render.diagram;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture as Graphviz's DOT. */
public final class Dot {

  private final Picture picture;
  private final Indented out = new Indented();

  private Dot(Picture picture) {
    this.picture = picture;
  }

  /** Returns the text of a picture. */
  public static String text(Picture picture) {
    return new Dot(picture).written();
  }

  private String written() {
    out.open("digraph " + quoted(picture.title()) + " {");
    // Arrows from a group begin at its border.
    out.line(
        "graph [compound=true, fontname=\"Helvetica\", label="
            + quoted(picture.title())
            + ", labelloc=t]");
    out.line(
        "node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#57606a\",");
    out.line("  fontname=\"Helvetica\", fontsize=12]");
    out.line("edge [color=\"#57606a\", fontname=\"Helvetica\", fontsize=10]");
    picture.nodes().forEach(this::node);
    picture.boxes().forEach(this::box);
    picture.junctions().forEach(this::junction);
    starts();
    picture.edges().forEach(this::edge);
    if (!picture.legend().isEmpty()) {
      out.line(
          "legend [shape=note, style=dotted, fontsize=10, label="
              + lines(picture.legend().stream(), "\\l")
              + "]");
    }
    out.close("}");
    return out.toString();
  }

  private void node(Node node) {
    List<String> attributes = new ArrayList<>();
    attributes.add(
        "label=" + lines(Stream.concat(Stream.of(node.shown()), node.notes().stream()), "\\n"));
    if (node.terminal()) {
      attributes.add("peripheries=2");
    }
    attributes.addAll(looks(node.mark()));
    out.line(quoted(node.id()) + " [" + String.join(", ", attributes) + "]");
  }

  private void box(Box box) {
    out.open("subgraph " + quoted(cluster(box.id())) + " {");
    List<String> attributes = new ArrayList<>(List.of("label=" + quoted(box.shown())));
    attributes.add("style=\"rounded\"");
    attributes.add("color=" + quoted(Colours.of(box.mark()).line()));
    out.line("graph [" + String.join(", ", attributes) + "]");
    box.nodes().forEach(this::node);
    box.boxes().forEach(this::box);
    out.close("}");
  }

  private void junction(Junction junction) {
    out.line(
        quoted(junction.id())
            + " [style=\"rounded,dashed\", fontsize=10, label="
            + lines(junction.lines().stream(), "\\n")
            + "]");
  }

  /** A dot for each initial state, as one for all would draw them together. */
  private void starts() {
    for (Node node : picture.allNodes()) {
      if (node.initial()) {
        String start = quoted("start:" + node.id());
        out.line(start + " [shape=circle, style=filled, fillcolor=\"#57606a\", label=\"\",");
        out.line("  width=0.15]");
        out.line(start + " -> " + quoted(node.id()));
      }
    }
  }

  private void edge(Edge edge) {
    List<String> attributes = new ArrayList<>();
    // The space keeps the text off the line.
    Stream<String> labels = edge.labels().stream().map(Label::shown);
    attributes.add("label=" + lines(labels.map(line -> line.isEmpty() ? line : " " + line), "\\l"));
    String from = edge.from();
    for (Box box : picture.allBoxes()) {
      if (box.id().equals(from)) {
        attributes.add("ltail=" + quoted(cluster(from)));
        from = box.allNodes().get(0).id();
      }
    }
    if (edge.mark() != Mark.SAME) {
      String line = quoted(Colours.of(edge.mark()).line());
      attributes.add("color=" + line);
      attributes.add("fontcolor=" + line);
    }
    if (edge.mark() == Mark.REMOVED) {
      attributes.add("style=dashed");
    }
    out.line(
        quoted(from) + " -> " + quoted(edge.to()) + " [" + String.join(", ", attributes) + "]");
  }

  private static List<String> looks(Mark mark) {
    if (mark == Mark.SAME) {
      return List.of();
    }
    Colours colours = Colours.of(mark);
    List<String> attributes =
        new ArrayList<>(
            List.of("fillcolor=" + quoted(colours.fill()), "color=" + quoted(colours.line())));
    if (mark == Mark.REMOVED) {
      attributes.add("style=\"rounded,filled,dashed\"");
    }
    return attributes;
  }

  private static String cluster(String id) {
    return "cluster_" + id;
  }

  /** Lines, each of which ends as it is to be set; a single one that is centred has no end. */
  private static String lines(Stream<String> lines, String end) {
    List<String> all = lines.map(Dot::escaped).collect(Collectors.toList());
    if (all.size() == 1) {
      return "\"" + all.get(0) + "\"";
    }
    return "\"" + String.join(end, all) + (end.equals("\\l") ? end : "") + "\"";
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
